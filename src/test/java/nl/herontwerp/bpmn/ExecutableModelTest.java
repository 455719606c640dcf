package nl.herontwerp.bpmn;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.herontwerp.bpmn.RedesignPlan.NewLane;
import nl.herontwerp.bpmn.RedesignPlan.Piece;
import nl.herontwerp.process.FlowProblem;
import nl.herontwerp.process.FlowProblems;
import nl.herontwerp.review.internal.kie.TrialRun;
import nl.herontwerp.review.internal.kie.TrialRun.Done;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The executable version of redesigned models, run by the engine. */
class ExecutableModelTest {

    private static final RedesignOptions EXECUTABLE = RedesignOptions.PLAIN.withExecutable(true);

    static Stream<Path> files() {
        return Stream.concat(Models.own().stream(), Models.someCorpora().stream());
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyModelLoadsAndRunsToItsEnd(Path path) throws Exception {
        var file = ModelReader.read("voor.bpmn", Files.readAllBytes(path));
        var redesign =
                RandomRedesign.of(file.model(), path.getFileName().toString().hashCode());
        for (var form : RandomRedesign.FORMS) {
            var written = RedesignedModel.write(file, redesign.plan(), form.withExecutable(true), redesign.figures());

            assertThat(BpmnSchema.faults(written)).isEmpty();
            var drawn = new DrawnModel(written);
            assertThat(drawn.overlaps()).isEmpty();
            var runs = TrialRun.load(written);
            if (waitsForEver(written)) {
                continue;
            }
            runs.forEach((id, trial) ->
                    assertThat(trial.run(Map.of()).ended()).as(id).isTrue());
        }
    }

    /** Whether the client's model stands still of itself, which a redesign does not mend. */
    private static boolean waitsForEver(byte[] model) throws ModelRefused {
        return FlowProblems.of(ModelReader.read("m.bpmn", model).model()).stream()
                .anyMatch(problem -> problem.kind() == FlowProblem.Kind.WAITS_FOR_EVER
                        || problem.kind() == FlowProblem.Kind.NEVER_ENDS);
    }

    @Test
    void tasksGoToTheGroupsOfTheirLanesAndChoicesAreMadeInThem() throws Exception {
        var file = Models.read(Models.process(
                """
                <laneSet id='ls'><lane id='l' name='Balie'><flowNodeRef>s</flowNodeRef><flowNodeRef>a</flowNodeRef>
                <flowNodeRef>x</flowNodeRef><flowNodeRef>b</flowNodeRef><flowNodeRef>c</flowNodeRef>
                <flowNodeRef>e</flowNodeRef></lane></laneSet>
                <startEvent id='s'/><userTask id='a' name='Aannemen #{1+1}'/><exclusiveGateway id='x'/>
                <task id='b' name='Afwijzen'/><task id='c' name='Behandelen'/><endEvent id='e'/>
                """ + Models.flow("f1", "s", "a") + Models.flow("f2", "a", "x") + Models.flow("kort", "x", "b")
                        + Models.flow("lang", "x", "c") + Models.flow("f5", "b", "e") + Models.flow("f6", "c", "d")
                        + "<task id='d' name='Nazien'/>" + Models.flow("f7", "d", "e")));
        var role = new NewLane("role:r", "Hulp");
        var plan = new RedesignPlan(
                List.of(role),
                Map.of("c", List.of(new Piece("Beslissen", null), new Piece("Kopiëren", role.key()))),
                Set.of());

        var written = RedesignedModel.write(file, plan, EXECUTABLE, WorkFigures.NONE);

        var trial = TrialRun.load(written).values().iterator().next();
        assertThat(trial.run(Map.of()).tasks()).containsExactly(new Done("a", "Balie"), new Done("b", "Balie"));
        var chosen = trial.run(Map.of("keuze_1", "lang"));
        assertThat(chosen.ended()).isTrue();
        assertThat(chosen.tasks())
                .containsExactly(
                        new Done("a", "Balie"), new Done("c", "Balie"), new Done("c_2", "Hulp"), new Done("d", ""));
        var nested = RedesignedModel.write(file, plan, EXECUTABLE.withSubProcess(true), WorkFigures.NONE);
        assertThat(TrialRun.load(nested)
                        .values()
                        .iterator()
                        .next()
                        .run(Map.of("keuze_1", "lang"))
                        .tasks())
                .contains(new Done("c_1", "Balie"), new Done("c_2", "Hulp"));
        assertThat(new String(written, UTF_8)).doesNotContain("#{");
    }
}
