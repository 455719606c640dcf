package nl.herontwerp.scenario;

import java.math.BigDecimal;
import java.util.Optional;
import nl.herontwerp.carving.CarvedRole;
import nl.herontwerp.carving.Redesign;
import nl.herontwerp.carving.RobotOption;
import nl.herontwerp.carving.Supplier;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.process.Flow;
import nl.herontwerp.process.Node;
import nl.herontwerp.process.Performer;
import nl.herontwerp.process.ProcessModel;
import nl.herontwerp.reshoring.LocationPlan;
import nl.herontwerp.uncertainty.Input.Unit;

/** What the saving of a scenario depends on, and may be uncertain. The names are part of the archive's schema. */
public enum InputKind {
    /** Minutes of a task each time. */
    MINUTES(Of.TASK, Unit.MINUTES, 0, 44_640, 2),
    /** Cases a year of a process. */
    CASES(Of.PROCESS, Unit.CASES, 0, 1_000_000_000, 0),
    /** Chance of a way out of a gateway; the other ways keep their proportions. Never 0 or 100, which would be another model. */
    CHANCE(Of.FLOW, Unit.PERCENT, "0.1", "99.9", 1),
    /** The employer's own Whk premium. */
    WHK(Of.EMPLOYER, Unit.PERCENT, 0, 100, 2),
    /** The employer's share of pension. */
    PENSION(Of.EMPLOYER, Unit.PERCENT, 0, 100, 2),
    /** Hourly wage of a present job; not of one in a wage scale. */
    JOB_WAGE(Of.JOB, Unit.EUROS_AN_HOUR, 0, 1_000, 2),
    /** Part of a job's freed hours that gets a use; the uses keep their proportions. */
    USED(Of.JOB, Unit.PERCENT, 0, 100, 0),
    /** What an hour of more output is worth. */
    VALUE_OUTPUT(Of.JOB, Unit.EUROS_AN_HOUR, 0, 1_000, 2),
    /** What an hour of overtime less is worth. */
    VALUE_OVERTIME(Of.JOB, Unit.EUROS_AN_HOUR, 0, 1_000, 2),
    /** What an hour of temporary labour less is worth. */
    VALUE_TEMPORARY(Of.JOB, Unit.EUROS_AN_HOUR, 0, 1_000, 2),
    /** Part of the work given to a role that it comes to; the rest stays with who does it now. */
    DONE(Of.ROLE, Unit.PERCENT, 0, 100, 0),
    WAGE_VALUE(Of.ROLE, Unit.PERCENT, 0, 100, 0),
    /** Hourly wage of a role; not of one in a wage scale. Below the minimum wage it is that. */
    ROLE_WAGE(Of.ROLE, Unit.EUROS_AN_HOUR, 0, 1_000, 2),
    /** Year-end payment of a role, part of the wage without holiday allowance; not of a role in a wage scale. */
    YEAR_END_BONUS(Of.ROLE, Unit.PERCENT, 0, 100, 2),
    /** Hours a week of one person. */
    CONTRACT(Of.ROLE, Unit.HOURS_A_WEEK, 1, 60, 1),
    /** Hours a week of guidance of all positions together. */
    GUIDANCE(Of.ROLE, Unit.HOURS_A_WEEK, 0, 168, 1),
    /** Minutes that the present job needs to hand a task over; of tasks without minutes of their own. */
    HAND_OVER(Of.ROLE, Unit.MINUTES, 0, 480, 2),
    /** Whether the wage-cost subsidy of a role goes on. */
    SUBSIDY(Of.ROLE, Unit.PRESENT, 0, 1, 0),
    /** Whether the wage-cost benefit of a role goes on. */
    BENEFIT(Of.ROLE, Unit.PRESENT, 0, 1, 0),
    /** Part of the work planned for a robot that it comes to; the rest stays with who does it now. */
    ROBOT_USE(Of.ROBOT, Unit.PERCENT, 0, 100, 0),
    ROBOT_PURCHASE(Of.ROBOT, Unit.EUROS, 0, 100_000_000, 0),
    ROBOT_INTEGRATION(Of.ROBOT, Unit.EUROS, 0, 100_000_000, 0),
    ROBOT_TRAINING(Of.ROBOT, Unit.EUROS, 0, 100_000_000, 0),
    ROBOT_YEARLY(Of.ROBOT, Unit.EUROS_A_YEAR, 0, 100_000_000, 0),
    /** What an hour costs of a robot that is hired for as many hours as it works. */
    ROBOT_HIRE(Of.ROBOT, Unit.EUROS_AN_HOUR, 0, 10_000, 2),
    /** What such a robot costs a year beside hiring it. */
    ROBOT_UPKEEP(Of.ROBOT, Unit.EUROS_A_YEAR, 0, 100_000_000, 0),
    /** What a supplier gets each time, without VAT. */
    BOUGHT_TIME(Of.SUPPLIER, Unit.EUROS, 0, 1_000_000, 2),
    /** What a supplier gets for an hour, without VAT. */
    BOUGHT_HOUR(Of.SUPPLIER, Unit.EUROS_AN_HOUR, 0, 10_000, 2),
    /** What a supplier gets for a year, without VAT. */
    BOUGHT_YEAR(Of.SUPPLIER, Unit.EUROS_A_YEAR, 0, 100_000_000, 0),
    /** Times a year that a supplier is paid for at least; 0 is no minimum. */
    BOUGHT_LEAST_TIMES(Of.SUPPLIER, Unit.TIMES_A_YEAR, 0, 1_000_000_000, 0),
    /** Hours a year that a supplier is paid for at least; 0 is no minimum. */
    BOUGHT_LEAST_HOURS(Of.SUPPLIER, Unit.HOURS_A_YEAR, 0, 100_000_000, 1),
    /** Hours a year that own people spend on the contract with a supplier. */
    BOUGHT_CARE(Of.SUPPLIER, Unit.HOURS_A_YEAR, 0, 8_784, 1),
    /** What a supplier gets once, without VAT. */
    BOUGHT_ONCE(Of.SUPPLIER, Unit.EUROS, 0, 100_000_000, 0),
    /** Part of the paid hours in which somebody in a role is ill. */
    SICKNESS(Of.ROLE, Unit.PERCENT, 0, 100, 1),
    /** Paid hours of leave a year of one person in a role. */
    LEAVE(Of.ROLE, Unit.HOURS_A_YEAR, 0, 2_000, 1),
    /** What an hour of replacement in leave and illness costs. */
    REPLACEMENT(Of.ROLE, Unit.EUROS_AN_HOUR, 0, 1_000, 2),
    /** What training for a role costs once, all positions together. */
    TRAINING_ONCE(Of.ROLE, Unit.EUROS, 0, 100_000_000, 0),
    /** What training for a role costs a year, all positions together. */
    TRAINING_YEARLY(Of.ROLE, Unit.EUROS_A_YEAR, 0, 100_000_000, 0),
    /** What the workplaces of a role cost once, all positions together. */
    WORKPLACE(Of.ROLE, Unit.EUROS, 0, 100_000_000, 0),
    /** Growth a year of how often the work is done. */
    VOLUME_GROWTH(Of.PROJECT, Unit.PERCENT, -50, 100, 2),
    DISCOUNT_RATE(Of.PROJECT, Unit.PERCENT, -50, 100, 2),
    /** Units a year that locations are compared for. */
    PLACE_VOLUME(Of.PROJECT, Unit.CASES, 1, 1_000_000_000, 0),
    /** Labour for one unit at a location, in its currency. */
    PLACE_LABOUR(Of.PLACE, Unit.A_UNIT, 0, 1_000_000_000, 4),
    /** Freight for one unit to a location, in euros. */
    PLACE_FREIGHT(Of.PLACE, Unit.EUROS_A_UNIT, 0, 1_000_000_000, 4),
    /** How much of the currency of a location is one euro. */
    PLACE_RATE(Of.PLACE, Unit.CURRENCY, "0.0001", "1000000", 4);

    /** The id of the one employer. */
    public static final String EMPLOYER = "employer";

    /** The id of the one project. */
    public static final String PROJECT = "project";

    private final Of of;
    private final Unit unit;
    private final BigDecimal low;
    private final BigDecimal high;
    private final int decimals;

    InputKind(Of of, Unit unit, long low, long high, int decimals) {
        this(of, unit, String.valueOf(low), String.valueOf(high), decimals);
    }

    InputKind(Of of, Unit unit, String low, String high, int decimals) {
        this.of = of;
        this.unit = unit;
        this.low = new BigDecimal(low);
        this.high = new BigDecimal(high);
        this.decimals = decimals;
    }

    private enum Of {
        TASK,
        PROCESS,
        FLOW,
        EMPLOYER,
        JOB,
        ROLE,
        ROBOT,
        SUPPLIER,
        PROJECT,
        PLACE
    }

    public Unit unit() {
        return unit;
    }

    public BigDecimal low() {
        return low;
    }

    public BigDecimal high() {
        return high;
    }

    public int decimals() {
        return decimals;
    }

    /** The key of one input of this kind. */
    public String key(String ofId) {
        return name() + ":" + ofId;
    }

    /** The kind of an input with this key. */
    public static InputKind of(String key) {
        return valueOf(key.substring(0, key.indexOf(':')));
    }

    /** The id in a key: of the task, process, flow, job, role, robot, supplier or location. */
    public static String idOf(String key) {
        return key.substring(key.indexOf(':') + 1);
    }

    /** Whether it is paid once. */
    public boolean isPaidOnce() {
        return switch (this) {
            case WORKPLACE, TRAINING_ONCE, BOUGHT_ONCE, ROBOT_PURCHASE, ROBOT_INTEGRATION, ROBOT_TRAINING -> true;
            default -> false;
        };
    }

    /** Whether an outcome of the scenario, which is not one of locations, may depend on inputs of this kind. */
    public boolean matters(Aim.Outcome outcome) {
        return switch (this) {
            case WORKPLACE, TRAINING_ONCE, BOUGHT_ONCE -> outcome != Aim.Outcome.SAVING;
            case VOLUME_GROWTH -> outcome.isOfYears();
            case DISCOUNT_RATE -> outcome == Aim.Outcome.PRESENT_VALUE;
            default -> outcome != Aim.Outcome.ONE_OFF || isPaidOnce();
        };
    }

    /** Whether there is one for each of many parts of a model, so that a list of them may be long. */
    public boolean isOfModel() {
        return this == CHANCE || this == MINUTES;
    }

    /** Whether the id is that of an element of a model. */
    boolean isOfElement() {
        return of == Of.TASK || of == Of.PROCESS || of == Of.FLOW || of == Of.JOB;
    }

    /** The name of what an input is of; empty when there is no such thing. */
    public Optional<String> subject(Redesign state, LocationPlan locations, String ofId) {
        var asIs = state.asIs();
        return switch (of) {
            case TASK ->
                asIs.model().node(ofId).filter(node -> node.kind().isWork()).map(Node::label);
            case PROCESS ->
                asIs.model().processes().stream()
                        .filter(process -> process.id().equals(ofId))
                        .findFirst()
                        .map(process -> process.name().isBlank() ? ofId : process.name());
            case FLOW -> asIs.model().flow(ofId).map(flow -> way(asIs.model(), flow));
            case EMPLOYER -> ofId.equals(EMPLOYER) ? Optional.of(ofId) : Optional.empty();
            case JOB -> asIs.inventory().performer(ofId).map(Performer::name);
            case ROLE -> state.design().role(ofId).map(CarvedRole::name);
            case ROBOT -> Optional.ofNullable(state.design().robots().get(ofId)).map(RobotOption::name);
            case SUPPLIER -> state.design().supplier(ofId).map(Supplier::name);
            case PROJECT -> ofId.equals(PROJECT) ? Optional.of(ofId) : Optional.empty();
            case PLACE ->
                locations
                        .location(ofId)
                        .map(place ->
                                this == PLACE_FREIGHT ? place.name() : place.name() + " (" + place.currency() + ")");
        };
    }

    /** The name of a way and of the gateway that it leaves, as far as they have one. */
    private static String way(ProcessModel model, Flow flow) {
        var to = flow.name().isBlank()
                ? model.node(flow.targetId()).map(Node::label).orElse(flow.targetId())
                : flow.name();
        return model.node(flow.sourceId())
                .map(Node::name)
                .filter(name -> !name.isBlank())
                .map(name -> name + ": " + to)
                .orElse(to);
    }

    /** How to call one input of this kind. */
    public Phrase label(String subject) {
        return Phrase.of("scenario.input." + name(), subject);
    }
}
