package nl.herontwerp.carving;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.herontwerp.kernel.Explanation;
import nl.herontwerp.kernel.Explanation.Origin;
import nl.herontwerp.kernel.Explanation.Quantity;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Hours;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.process.LoadReasons;
import nl.herontwerp.process.Loads;
import nl.herontwerp.process.Node;

/**
 * Why jobs and suppliers have the hours that they have: each opens into tasks or pieces, those into how often and how long,
 * and so on down to who said so. The hours are those of the division itself, so that they are exactly the same.
 */
public final class WhyHours {

    private final Redesign redesign;
    private final Loads loads;
    private final Division division;
    private final LoadReasons reasons;
    private final WhyPieces pieces;
    private final Map<String, Node> tasks = new HashMap<>();

    /** @param division of the same redesign and loads */
    public WhyHours(Redesign redesign, Loads loads, Division division) {
        this.redesign = redesign;
        this.loads = loads;
        this.division = division;
        this.reasons = new LoadReasons(redesign.asIs());
        this.pieces = new WhyPieces(redesign.design());
        redesign.asIs().model().tasks().forEach(task -> tasks.put(task.id(), task));
    }

    /** Hours a year that a present job works now, task by task. */
    public Explanation now(Phrase what, String jobId) {
        var own = division.pieces().stream()
                .filter(of(jobId))
                .map(PieceWork::taskId)
                .distinct()
                .map(task -> task(Phrase.literal(node(task).label()), task))
                .toList();
        return sum(what, own, "carving.why.noWork");
    }

    /** Hours a year that a present job gains, less handing over, piece by piece. */
    public Explanation freed(Phrase what, String jobId) {
        return sum(what, each(changing(jobId), this::gained), "carving.why.nothingChanges");
    }

    /** Hours a year that others take over from a present job; handing over is not taken off. */
    public Explanation takenOver(Phrase what, String jobId) {
        return sum(what, each(changing(jobId), this::taken), "carving.why.nothingChanges");
    }

    /** Hours a year that handing over takes a present job. */
    public Explanation handOver(Phrase what, String jobId) {
        var handed = of(jobId).and(piece -> !piece.given().equals(Figure.known(Hours.ZERO)));
        return sum(what, each(handed, piece -> given(label(piece), piece)), "carving.why.noHandOver");
    }

    /** Hours a year that the pieces of a supplier take at the normal pace. */
    public Explanation bought(Phrase what, String supplierId) {
        return sum(what, each(boughtFrom(supplierId), this::now), "carving.why.noWork");
    }

    /** How often a year the pieces of a supplier are done. */
    public Explanation boughtTimes(Phrase what, String supplierId) {
        var times = each(boughtFrom(supplierId), piece -> {
            var load = loads.tasks().get(piece.taskId());
            return load == null
                    ? noLoad(label(piece), piece.taskId())
                    : renamed(label(piece), reasons.timesPerYear(node(piece.taskId()), load));
        });
        var total = Figure.total(
                times.stream()
                        .map(part -> part.value().map(each -> ((Quantity.OfNumber) each).number()))
                        .toList(),
                BigDecimal.ZERO,
                BigDecimal::add);
        return sum(what, total.map(Quantity.OfNumber::new), times, "carving.why.noWork");
    }

    private static Predicate<PieceWork> of(String jobId) {
        return piece -> jobId.equals(piece.performerId());
    }

    private static Predicate<PieceWork> changing(String jobId) {
        return of(jobId).and(piece -> piece.gained().isPresent());
    }

    private static Predicate<PieceWork> boughtFrom(String supplierId) {
        return piece -> piece.holder().equals(new Holder.Supplier(supplierId));
    }

    private List<Explanation> each(Predicate<PieceWork> which, Function<PieceWork, Explanation> why) {
        return division.pieces().stream().filter(which).map(why).toList();
    }

    private Explanation gained(PieceWork piece) {
        if (piece.given().equals(Figure.known(Hours.ZERO))) {
            return taken(piece);
        }
        return Explanation.step(
                label(piece),
                Explanation.hours(piece.gained().orElseThrow()),
                "carving.why.gained.formula",
                List.of(now(Phrase.of("carving.why.work"), piece), given(Phrase.of("carving.why.handOver"), piece)));
    }

    private Explanation taken(PieceWork piece) {
        if (!(piece.holder() instanceof Holder.Present)) {
            return now(piece);
        }
        return saved(piece);
    }

    /** Hours a year of present work on a piece that robots take over or save. */
    public Explanation saved(PieceWork piece) {
        var robots = pieces.robots(piece);
        return robots.isEmpty()
                ? sum(label(piece), List.of(), "carving.why.noRobot")
                : Explanation.step(
                        label(piece),
                        Explanation.hours(piece.robotHours()),
                        "carving.why.part.formula",
                        List.of(now(Phrase.of("carving.why.work"), piece), robots.get()));
    }

    private Explanation given(Phrase what, PieceWork piece) {
        var minutes = pieces.giverMinutes(piece.activity());
        var load = loads.tasks().get(piece.taskId());
        return load == null
                ? noLoad(what, piece.taskId())
                : Explanation.step(
                        what,
                        Explanation.hours(piece.given()),
                        "carving.why.hours.formula",
                        List.of(reasons.timesPerYear(node(piece.taskId()), load), minutes));
    }

    /** Hours a year of a piece now. */
    public Explanation now(PieceWork piece) {
        return now(label(piece), piece);
    }

    private Explanation now(Phrase what, PieceWork piece) {
        if (piece.share().compareTo(BigDecimal.ONE) == 0) {
            return task(what, piece.taskId());
        }
        return Explanation.step(
                what,
                Explanation.hours(piece.hoursNow()),
                "carving.why.part.formula",
                List.of(
                        task(Phrase.of("carving.why.task", node(piece.taskId()).label()), piece.taskId()),
                        pieces.share(piece, redesign.design().pieces(node(piece.taskId())))));
    }

    private Explanation task(Phrase what, String taskId) {
        var load = loads.tasks().get(taskId);
        if (load == null) {
            return noLoad(what, taskId);
        }
        var task = node(taskId);
        return Explanation.step(
                what,
                Explanation.hours(load.hoursPerYear()),
                "carving.why.hours.formula",
                List.of(reasons.timesPerYear(task, load), reasons.minutes(task, load)));
    }

    private Explanation noLoad(Phrase what, String taskId) {
        return Explanation.input(
                what,
                Figure.unknown(Phrase.of("carving.missing.load", node(taskId).label())));
    }

    private Phrase label(PieceWork piece) {
        var task = node(piece.taskId()).label();
        var name = piece.activity().name();
        return name.equals(task) ? Phrase.literal(name) : Phrase.of("carving.why.piece", name, task);
    }

    private Node node(String taskId) {
        return Objects.requireNonNull(tasks.get(taskId));
    }

    private static Explanation renamed(Phrase what, Explanation other) {
        return new Explanation(what, other.value(), other.formula(), other.origin(), other.parts(), other.doubts());
    }

    private static Explanation sum(Phrase what, List<Explanation> parts, String nothing) {
        var total = Figure.total(
                parts.stream()
                        .map(part -> part.value().map(each -> ((Quantity.OfHours) each).hours()))
                        .toList(),
                Hours.ZERO,
                Hours::plus);
        return sum(what, Explanation.hours(total), parts, nothing);
    }

    private static Explanation sum(Phrase what, Figure<Quantity> total, List<Explanation> parts, String nothing) {
        return parts.isEmpty()
                ? new Explanation(what, total, null, new Origin.Input(Phrase.of(nothing), null), parts, Set.of())
                : Explanation.computed(
                        what,
                        total,
                        Phrase.of("carving.why.sum.formula", parts.size(), Explanation.shown(total)),
                        parts);
    }
}
