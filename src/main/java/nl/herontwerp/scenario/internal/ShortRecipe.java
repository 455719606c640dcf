package nl.herontwerp.scenario.internal;

import static nl.herontwerp.scenario.internal.TemplateContent.TOKEN;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import nl.herontwerp.bpmn.WordsOut;
import nl.herontwerp.carving.Activity;
import nl.herontwerp.carving.CarvedRole;
import nl.herontwerp.carving.ClassOverride;
import nl.herontwerp.carving.Design;
import nl.herontwerp.carving.DesignEdit;
import nl.herontwerp.carving.DesignElements;
import nl.herontwerp.carving.FreedUse;
import nl.herontwerp.carving.JudgementEdit.TakeOver;
import nl.herontwerp.carving.PieceEdit.SplitTask;
import nl.herontwerp.carving.RobotOption;
import nl.herontwerp.carving.StartingPoint;
import nl.herontwerp.carving.Supplier;
import nl.herontwerp.carving.SupplierEdit;
import nl.herontwerp.carving.SupportMeasure;
import nl.herontwerp.process.AsIs;
import nl.herontwerp.process.InventoryEdit;
import nl.herontwerp.process.InventoryElements;
import nl.herontwerp.process.JobTerms;
import nl.herontwerp.process.Performer;
import nl.herontwerp.process.Provenance;
import nl.herontwerp.process.RangeEdit;
import nl.herontwerp.process.ScanEdit;
import nl.herontwerp.process.ScanQuestion;
import nl.herontwerp.process.Sourced;
import nl.herontwerp.process.TaskFigures;
import nl.herontwerp.process.TaskScan;
import org.jspecify.annotations.Nullable;

/**
 * The edits that lead to a state at once, without the way that led there: each figure and score a starting point, and
 * nobody's name in it.
 *
 * @param words what has to go from every text and id
 * @param ids what becomes of the id of an element
 * @param rates whether wages and rates go along
 */
record ShortRecipe(WordsOut words, UnaryOperator<String> ids, boolean rates) {

    private static final Provenance START = new Provenance.Assumed(TOKEN);

    /** What is known of the present work. */
    List<InventoryEdit> inventory(AsIs asIs) {
        var inventory = asIs.inventory();
        var edits = new ArrayList<InventoryEdit>();
        edits.add(new InventoryEdit.SetWeeksPerYear(inventory.weeksPerYear().value(), START));
        inventory.performers().values().forEach(job -> edits.add(new InventoryEdit.PutPerformer(job(job))));
        sorted(inventory.casesPerYear())
                .forEach((process, cases) -> edits.add(new InventoryEdit.SetCasesPerYear(process, cases, START)));
        sorted(inventory.flowProbabilities())
                .forEach((flow, chance) -> edits.add(new InventoryEdit.SetFlowProbability(flow, chance, START)));
        sorted(inventory.repetitions())
                .forEach((node, times) -> edits.add(new InventoryEdit.SetRepetitions(node, times, START)));
        asIs.model().tasks().forEach(task -> task(task.id(), inventory.task(task.id()), edits));
        return edits.stream().map(edit -> InventoryElements.with(edit, ids)).toList();
    }

    private static Map<String, BigDecimal> sorted(Map<String, Sourced<BigDecimal>> figures) {
        var sorted = new LinkedHashMap<String, BigDecimal>();
        figures.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(each -> sorted.put(each.getKey(), each.getValue().value()));
        return sorted;
    }

    private void task(String id, TaskFigures figures, List<InventoryEdit> edits) {
        var active = value(figures.activeMinutes());
        if (figures.hasRange()) {
            edits.add(new RangeEdit.SetMinutesRange(id, figures.minMinutes(), active, figures.maxMinutes(), START));
        } else if (active != null) {
            edits.add(new InventoryEdit.SetActiveMinutes(id, active, START));
        }
        var waiting = value(figures.waitingMinutes());
        if (waiting != null) {
            edits.add(new InventoryEdit.SetWaitingMinutes(id, waiting, START));
        }
        var visits = value(figures.visitsPerCase());
        if (visits != null) {
            edits.add(new InventoryEdit.SetVisitsPerCase(id, visits, START));
        }
        var times = value(figures.timesPerYear());
        if (times != null) {
            edits.add(new InventoryEdit.SetTimesPerYear(id, times, START));
        }
        if (figures.performerId() != null) {
            edits.add(new InventoryEdit.SetPerformer(id, figures.performerId()));
        }
        scan(id, figures.found(), edits);
    }

    /** Answers and times go along; places, departments, notes and who found it out are the client's own. */
    private static void scan(String id, TaskScan found, List<InventoryEdit> edits) {
        for (var question : ScanQuestion.values()) {
            var answer = found.answer(question);
            if (answer != null) {
                edits.add(new ScanEdit.AnswerScan(id, question, answer));
            } else if (found.askedUnknown().contains(question)) {
                edits.add(new ScanEdit.AnswerUnknown(id, question));
            }
        }
        if (!found.windows().isEmpty()) {
            edits.add(new ScanEdit.SetTimeWindows(id, found.windows()));
        }
    }

    private Performer job(Performer job) {
        var terms = job.terms();
        return new Performer(
                job.id(),
                words.text(job.name()),
                start(job.people()),
                rates ? start(job.hourlyWage()) : null,
                start(job.contractHoursPerWeek()),
                start(job.fullTimeHoursPerWeek()),
                start(job.workingDaysPerWeek()),
                rates ? job.scale() : null,
                rates && terms != null
                        ? new JobTerms(start(terms.yearEndBonus()), start(terms.leave()), start(terms.sickness()))
                        : null);
    }

    /** Who does which pieces with what. */
    List<DesignEdit> design(AsIs asIs, Design design) {
        var edits = new ArrayList<DesignEdit>();
        var renamed = new HashMap<String, String>();
        for (var task : asIs.model().tasks()) {
            var pieces = design.splits().getOrDefault(task.id(), List.of());
            if (pieces.size() == 1) {
                var whole = Activity.wholeId(task.id());
                renamed.put(pieces.getFirst().id(), whole);
                edits.add(new TakeOver(whole, piece(pieces.getFirst(), false).withId(whole)));
            } else if (!pieces.isEmpty()) {
                edits.add(new SplitTask(
                        task.id(),
                        pieces.stream().map(each -> piece(each, true)).toList()));
            }
        }
        design.roles().values().forEach(role -> edits.add(new DesignEdit.PutRole(role(role))));
        design.suppliers().values().forEach(supplier -> edits.add(new SupplierEdit.PutSupplier(supplier(supplier))));
        design.assignments().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(each -> edits.add(
                        new DesignEdit.Assign(renamed.getOrDefault(each.getKey(), each.getKey()), each.getValue())));
        design.robots().values().forEach(robot -> edits.add(new DesignEdit.PutRobot(robot(robot, renamed))));
        design.freedUses().forEach((job, uses) -> edits.add(new DesignEdit.SetFreedUses(job, uses(uses))));
        return edits.stream().map(edit -> DesignElements.with(edit, ids)).toList();
    }

    private Activity piece(Activity piece, boolean isPart) {
        var override = piece.override();
        return new Activity(
                piece.id(),
                words.text(piece.name()),
                piece.weight(),
                piece.demands(),
                piece.hardStops(),
                override == null ? null : new ClassOverride(override.chosen(), words.text(override.motive()), TOKEN),
                piece.measures().stream().map(this::measure).toList(),
                piece.workItems().stream().map(words::text).toList(),
                isPart || !piece.demands().isEmpty()
                        ? new StartingPoint(TOKEN, isPart, piece.demands().keySet())
                        : null);
    }

    private SupportMeasure measure(SupportMeasure measure) {
        return new SupportMeasure(
                measure.id(),
                measure.kind(),
                words.text(measure.description()),
                measure.demand(),
                measure.lowersTo(),
                measure.oneOffCost(),
                measure.yearlyCost());
    }

    private CarvedRole role(CarvedRole role) {
        return role.with(draft -> draft.name(words.text(role.name()))
                .hourlyWage(rates ? role.hourlyWage() : null)
                .scale(rates ? role.scale() : null)
                .extras(rates ? role.extrasOrNone().withoutLastDay() : null));
    }

    /** What a client pays is a rate. */
    private Supplier supplier(Supplier supplier) {
        var named = supplier.withName(words.text(supplier.name()));
        var price = supplier.price();
        return rates
                ? named
                : named.withOneOff(null)
                        .withPrice(new Supplier.Price(
                                price.per(), null, price.leastPerYear(), price.vat(), price.vatRate(), null));
    }

    private RobotOption robot(RobotOption robot, Map<String, String> renamed) {
        var coverage = new LinkedHashMap<String, RobotOption.Coverage>();
        robot.coverage().forEach((piece, covered) -> coverage.put(renamed.getOrDefault(piece, piece), covered));
        return new RobotOption(
                robot.id(),
                words.text(robot.name()),
                robot.kind(),
                robot.purchase(),
                robot.integration(),
                robot.training(),
                robot.yearlyCost(),
                robot.lifeYears(),
                robot.residualValue(),
                coverage);
    }

    private List<FreedUse> uses(List<FreedUse> uses) {
        return rates
                ? uses
                : uses.stream()
                        .map(use -> new FreedUse(use.kind(), use.share(), null))
                        .toList();
    }

    private static <T> @Nullable Sourced<T> start(@Nullable Sourced<T> figure) {
        return figure == null ? null : new Sourced<>(figure.value(), START);
    }

    private static <T> @Nullable T value(@Nullable Sourced<T> figure) {
        return figure == null ? null : figure.value();
    }
}
