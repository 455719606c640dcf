package nl.herontwerp.examples.internal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.herontwerp.carving.Activity;
import nl.herontwerp.carving.Assignment;
import nl.herontwerp.carving.CarvedRole;
import nl.herontwerp.carving.Demand;
import nl.herontwerp.carving.DesignEdit;
import nl.herontwerp.carving.FreedUse;
import nl.herontwerp.carving.HardStop;
import nl.herontwerp.carving.JudgementEdit;
import nl.herontwerp.carving.PieceEdit;
import nl.herontwerp.carving.RobotOption;
import nl.herontwerp.costing.Horizon;
import nl.herontwerp.kernel.Edit;
import nl.herontwerp.kernel.Hours;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.kernel.Percentage;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.scenario.HorizonEdit;
import org.jspecify.annotations.Nullable;

/** The steps that make an example of {@code processes/reference/examples.yaml}. */
final class ExampleRecipe {

    private final Data example;
    private final Map<String, String> pieceIds = new HashMap<>();
    private final List<Step> steps = new ArrayList<>();

    private ExampleRecipe(Data example) {
        this.example = example;
    }

    /** Edits done as one step; with a sentence when they are several. */
    record Step(@Nullable Phrase sentence, List<? extends Edit<?>> edits) {}

    static List<Step> of(Data example) {
        var recipe = new ExampleRecipe(example);
        example.parts("splits").forEach(recipe::split);
        example.parts("roles").forEach(recipe::role);
        example.parts("robots").forEach(recipe::robot);
        example.parts("freedUses").forEach(recipe::freedUses);
        recipe.years(example.part("years"));
        return recipe.steps;
    }

    private void split(Data split) {
        var task = split.text("task");
        if (split.is("whole")) {
            var piece = split.parts("pieces").getFirst();
            pieceIds.put(piece.text("id"), Activity.wholeId(task));
            judge(Activity.wholeId(task), activity(piece));
        } else {
            var pieces =
                    split.parts("pieces").stream().map(ExampleRecipe::activity).toList();
            pieces.forEach(piece -> pieceIds.put(piece.id(), piece.id()));
            steps.add(new Step(null, List.of(new PieceEdit.SplitTask(task, pieces))));
        }
    }

    private void judge(String wholeId, Activity judged) {
        var edits = new ArrayList<DesignEdit>();
        judged.demands().forEach((demand, score) -> edits.add(new JudgementEdit.SetDemand(wholeId, demand, score)));
        judged.hardStops().forEach(stop -> edits.add(new JudgementEdit.SetHardStop(wholeId, stop, true)));
        steps.add(new Step(Phrase.of("examples.edit.judged", judged.name()), edits));
    }

    private static Activity activity(Data piece) {
        var demands = new EnumMap<Demand, Integer>(Demand.class);
        var scores = piece.part("demands");
        scores.values()
                .forEach((demand, score) -> demands.put(
                        Data.constant(Demand.class, String.valueOf(demand)), Integer.valueOf(String.valueOf(score))));
        var stops = EnumSet.noneOf(HardStop.class);
        piece.texts("hardStops").forEach(stop -> stops.add(Data.constant(HardStop.class, stop)));
        return Activity.of(piece.text("id"), piece.text("name"), piece.decimal("minutes"))
                .withDemands(demands)
                .withHardStops(stops);
    }

    private void role(Data data) {
        var wage = data.text("hourlyWage");
        var role = new CarvedRole(
                data.text("id"),
                data.text("name"),
                data.number("positions"),
                new Hours(data.decimal("contractHoursPerWeek")),
                data.number("workingDaysPerWeek"),
                new Hours(data.decimal("fullTimeHours")),
                wage.equals("minimumWage") ? null : Money.of(wage),
                data.number("age"),
                new Percentage(data.decimal("wageValuePercent")),
                CarvedRole.Subsidy.valueOf(data.text("subsidy")),
                CarvedRole.Benefit.valueOf(data.text("benefit")),
                new CarvedRole.Guidance(
                        data.text("guideLane"),
                        new Hours(data.decimal("guidanceHoursPerWeek")),
                        new Hours(data.decimal("guidanceSecondYear")),
                        new Hours(data.decimal("guidanceThirdYear"))),
                new Money(data.decimal("workplaceCost")));
        var edits = new ArrayList<DesignEdit>();
        edits.add(new DesignEdit.PutRole(role));
        for (var piece : data.texts("pieces")) {
            edits.add(new DesignEdit.Assign(id(piece), new Assignment.ToRole(role.id())));
        }
        steps.add(new Step(Phrase.of("examples.edit.role", role.name(), edits.size() - 1), edits));
    }

    private void robot(Data data) {
        var coverage = new LinkedHashMap<String, RobotOption.Coverage>();
        for (var covered : data.parts("coverage")) {
            coverage.put(
                    id(covered.text("piece")),
                    new RobotOption.Coverage(
                            new Percentage(covered.decimal("sharePercent")),
                            new Percentage(covered.decimal("remainingHumanPercent"))));
        }
        steps.add(new Step(
                null,
                List.of(new DesignEdit.PutRobot(new RobotOption(
                        data.text("id"),
                        data.text("name"),
                        RobotOption.Kind.valueOf(data.text("kind")),
                        new Money(data.decimal("purchase")),
                        new Money(data.decimal("integration")),
                        new Money(data.decimal("training")),
                        new Money(data.decimal("yearlyCost")),
                        data.decimal("lifeYears"),
                        new Money(data.decimal("residualValue")),
                        coverage)))));
    }

    private void freedUses(Data data) {
        steps.add(new Step(null, List.of(setFreedUses(data))));
    }

    static DesignEdit setFreedUses(Data data) {
        var uses = new ArrayList<FreedUse>();
        for (var use : data.parts("uses")) {
            var value = use.decimalOrNull("valuePerHour");
            uses.add(new FreedUse(
                    FreedUse.Kind.valueOf(use.text("kind")),
                    new Percentage(use.decimal("sharePercent")),
                    value == null ? null : new Money(value)));
        }
        return new DesignEdit.SetFreedUses(data.text("lane"), uses);
    }

    /** What the example expects of the years ahead: assumptions of the example, and said so. */
    private void years(Data data) {
        var numbers = data.part("numbers");
        var edits = new ArrayList<Edit<?>>();
        for (var setting : Horizon.Setting.values()) {
            var number = numbers.decimalOrNull(setting.name());
            if (number != null) {
                edits.add(new HorizonEdit.SetNumber(setting, number));
            }
        }
        edits.add(new HorizonEdit.SetDiscountReason(data.text("discountReason")));
        steps.add(new Step(Phrase.of("examples.edit.years"), edits));
    }

    private String id(String piece) {
        var id = pieceIds.get(piece);
        if (id == null) {
            throw new IllegalArgumentException(example.text("id") + " has no piece " + piece);
        }
        return id;
    }
}
