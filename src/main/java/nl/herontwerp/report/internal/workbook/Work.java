package nl.herontwerp.report.internal.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.herontwerp.carving.Holder;
import nl.herontwerp.carving.PieceWork;
import nl.herontwerp.carving.RobotOption;
import nl.herontwerp.kernel.Explanation.Quantity;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Percentage;
import nl.herontwerp.language.Texts;
import nl.herontwerp.process.Node;
import nl.herontwerp.report.internal.workbook.Entry.Unit;

/** The work of each piece, from visits and minutes to hours a year, now and in the redesign. */
final class Work {

    /**
     * Hours with thirds are cut off somewhere, in the application far behind and here at this decimal, in the same direction: an
     * amount that would end in exactly half a cent is then rounded in the same way.
     */
    private static final int DECIMALS = 8;

    private final CostBook book;
    private final Texts texts;
    private final Inputs inputs;
    private final Origins origins;
    private final Scope scope;
    private final Tasks tasks;

    Work(CostBook book, Texts texts, Inputs inputs) {
        this.book = book;
        this.texts = texts;
        this.inputs = inputs;
        this.origins = new Origins(texts);
        this.scope = new Scope("work", texts.get("report.workbook.sheet.work"));
        this.tasks = new Tasks(book, texts, inputs, scope);
    }

    /**
     * The work of a piece.
     *
     * @param given hours that handing over takes who does it now
     * @param gained hours that who does it now is rid of, handing over not taken off
     */
    record Row(
            PieceWork piece,
            String task,
            Entry times,
            Entry minutes,
            Entry share,
            Entry hoursNow,
            Entry byRobot,
            Entry hoursThen,
            Entry given,
            Entry taken,
            Entry gained) {}

    /** The cases a year of the process, when all work comes with the cases of one. */
    Optional<Entry> cases() {
        return tasks.cases();
    }

    List<Row> rows() {
        var rows = new ArrayList<Row>();
        for (var node : book.asIs().model().tasks()) {
            var pieces = book.division().piecesOf(node.id());
            var shares = shares(node, pieces);
            for (var i = 0; i < pieces.size(); i++) {
                rows.add(row(node, pieces.get(i), shares.get(i)));
            }
        }
        return rows;
    }

    private Row row(Node node, PieceWork piece, Entry share) {
        var task = tasks.of(node);
        var now = hoursNow(task, share);
        var robot = byRobot(piece);
        var isHere = piece.holder() instanceof Holder.Present;
        var isStopped = piece.holder() instanceof Holder.Nobody;
        var then = isStopped ? nothing() : hours("then", Recipe.exact("{0}*(1-{1})"), now, robot);
        var over = book.handOver(piece);
        return new Row(
                piece,
                node.label(),
                task.times(),
                task.minutes(),
                share,
                now,
                robot,
                then,
                over.map(each -> overHours(node, piece, task, "giver", each.giverMinutes()))
                        .orElseGet(this::nothing),
                over.map(each -> overHours(node, piece, task, "taker", each.takerMinutes()))
                        .orElseGet(this::nothing),
                isHere
                        ? hours("gained", Recipe.own("IF({1}=0,0,IF(ISNUMBER({0}),{0}*{1},{unknown}))"), now, robot)
                        : hours("gained", Recipes.SAME, now));
    }

    private Entry hoursNow(Tasks.Task task, Entry share) {
        var zero = "IF(OR(" + zero(0) + "," + zero(1) + (task.visits().isPresent() ? "," + zero(3) : "") + "),0,";
        var parts = new ArrayList<>(List.of(task.times(), task.minutes(), share));
        task.visits().ifPresent(parts::add);
        return Entry.formula(
                texts.get("report.workbook.work.now"),
                Unit.HOURS,
                Recipe.own(zero + "IF(COUNT({0},{1},{2})=3,ROUND({0}*{1}/60," + DECIMALS + ")*{2},{unknown}))"),
                parts,
                "");
    }

    private static String zero(int part) {
        return "AND(ISNUMBER({" + part + "}),{" + part + "}=0)";
    }

    private Entry overHours(Node node, PieceWork piece, Tasks.Task task, String side, BigDecimal minutes) {
        var name =
                texts.get("report.workbook.work.over." + side, piece.activity().name());
        var entry = inputs.put(
                scope,
                List.of("over", side, piece.activity().id()),
                Entry.value(name, Unit.NUMBER, known(minutes), node.label()),
                origins.entered());
        return hours(
                "over." + side,
                Recipe.own("IF(" + zero(1) + ",0,IF(COUNT({0},{1})=2,ROUND({0}*{1}/60," + DECIMALS + "),{unknown}))"),
                task.times(),
                entry);
    }

    private Entry hours(String name, Recipe recipe, Entry... parts) {
        return Entry.formula(texts.get("report.workbook.work." + name, ""), Unit.HOURS, recipe, List.of(parts), "");
    }

    private Entry nothing() {
        return Entry.value("", Unit.HOURS, known(BigDecimal.ZERO), "");
    }

    /** The parts of a task: by the weights of its pieces, which add up to the whole. */
    private List<Entry> shares(Node node, List<PieceWork> pieces) {
        if (pieces.size() == 1) {
            return List.of(Entry.value("", Unit.PERCENT, percentage(BigDecimal.ONE), ""));
        }
        var weights = new LinkedHashMap<String, Entry>();
        for (var piece : pieces) {
            weights.put(
                    piece.activity().id(),
                    inputs.put(
                            scope,
                            List.of("weight", piece.activity().id()),
                            Entry.value(
                                    texts.get(
                                            "report.workbook.work.weightOf",
                                            node.label(),
                                            piece.activity().name()),
                                    Unit.NUMBER,
                                    known(piece.activity().weight()),
                                    ""),
                            origins.entered()));
        }
        var all = List.copyOf(weights.values());
        return all.stream().map(weight -> share(weight, all)).toList();
    }

    private Entry share(Entry weight, List<Entry> all) {
        var parts = new ArrayList<Entry>();
        parts.add(weight);
        parts.addAll(all);
        return Entry.formula(
                texts.get("report.workbook.work.share"), Unit.PERCENT, Recipe.exact("{0}/(SUM({*})-{0})"), parts, "");
    }

    /** What the user said of a robot on a piece. */
    private Entry part(RobotOption robot, PieceWork piece, String what, Percentage said) {
        var activity = piece.activity();
        return inputs.put(
                scope,
                List.of("robot", robot.id(), activity.id(), what),
                Entry.value(
                        texts.get("report.workbook.work." + what, robot.name(), activity.name()),
                        Unit.PERCENT,
                        Figure.known(new Quantity.OfPercentage(said)),
                        ""),
                origins.entered());
    }

    /** The part of the present time that robots take or save. */
    private Entry byRobot(PieceWork piece) {
        var id = piece.activity().id();
        if (!piece.holder().isOwn()) {
            return Entry.value("", Unit.PERCENT, percentage(BigDecimal.ZERO), "");
        }
        var taken = new StringBuilder("1");
        var helped = new StringBuilder();
        var parts = new ArrayList<Entry>();
        for (var robot : book.design().robotsOn(id).toList()) {
            var coverage = Objects.requireNonNull(robot.coverage().get(id));
            var saved = "{" + parts.size() + "}*(1-{" + (parts.size() + 1) + "})";
            parts.add(part(robot, piece, "robotShare", coverage.share()));
            parts.add(part(robot, piece, "remaining", coverage.remainingHuman()));
            if (coverage.help() == null) {
                taken.append('-').append(saved);
            } else {
                helped.append("*(1-").append(saved).append(')');
            }
        }
        return parts.isEmpty()
                ? Entry.value("", Unit.PERCENT, percentage(BigDecimal.ZERO), "")
                : Entry.formula(
                        texts.get("report.workbook.work.robot"),
                        Unit.PERCENT,
                        Recipe.exact("ROUND(1-(" + taken + ")" + helped + ",12)"),
                        parts,
                        "");
    }

    static Figure<Quantity> known(BigDecimal number) {
        return Figure.known(new Quantity.OfNumber(number));
    }

    private static Figure<Quantity> percentage(BigDecimal fraction) {
        return Figure.known(new Quantity.OfPercentage(Percentage.ofFraction(fraction)));
    }
}
