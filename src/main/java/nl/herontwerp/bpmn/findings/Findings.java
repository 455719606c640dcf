package nl.herontwerp.bpmn.findings;

import java.util.List;
import nl.herontwerp.bpmn.Finding;

/** Checks a model against all rules. */
public final class Findings {

    static final List<FindingRule> RULES = List.of(
            new NoStart(),
            new NoEnd(),
            new NoTasks(),
            new LabelMissing(),
            new TaskOffLane(),
            new SeveralLanes(),
            new DeadTask(),
            new GatewayJoinsAndForks(),
            new ImplicitSplit(),
            new SuperfluousGateway(),
            new Disconnected(),
            new DanglingFlow(),
            new DuplicateId(),
            new MissingId(),
            new NoDiagram(),
            new ChancesSum(),
            new FlowLabelMissing(),
            new NotAnalysed(),
            new DurationMissing(),
            new CallOutside(),
            new FigureUnclear(),
            new FigureUnused(),
            new LooseBoundaryEvent(),
            new Deadlock(),
            new EndlessLoop(),
            new FakeJoin(),
            new LoopWithoutChance(),
            new MisplacedBoundaryEvent(),
            new DuplicateFlow(),
            new WaitingAsWork(),
            new WorkTooLong(),
            new ConflictingFigures(),
            new SuperfluousTermination(),
            new SubProcessStart(),
            new EventSubProcessStart(),
            new SeveralStarts(),
            new LinkUnmatched(),
            new EventGatewayTargets(),
            new ConditionMissing(),
            new NotDrawn(),
            new AdHocEvents(),
            new EmptySubProcess(),
            new FlowAgainstEvent(),
            new WageMissing(),
            new EmptyLane(),
            new DuplicateHiddenId());

    private Findings() {}

    /** The findings by rule, and within a rule in file order. */
    public static List<Finding> of(Subject subject) {
        return RULES.stream().flatMap(rule -> rule.check(subject).stream()).toList();
    }
}
