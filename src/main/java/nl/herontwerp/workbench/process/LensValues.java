package nl.herontwerp.workbench.process;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.herontwerp.carving.ComplexityClass;
import nl.herontwerp.carving.Demand;
import nl.herontwerp.carving.PieceWork;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Hours;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.process.Node;
import nl.herontwerp.process.Provenance;
import nl.herontwerp.process.Sourced;
import nl.herontwerp.process.TaskFigures;
import nl.herontwerp.scenario.Workspace;
import nl.herontwerp.shell.Say;
import nl.herontwerp.shell.widgets.Figures;
import nl.herontwerp.workbench.ClassChip;
import org.jspecify.annotations.Nullable;

/** What a lens shows of each task: short below its box, in words in the table, and a level for its colour. */
final class LensValues {

    /** Levels of colour: 0 is none, 4 the most. */
    private static final int LEVELS = 4;

    private final Workspace workspace;

    private LensValues(Workspace workspace) {
        this.workspace = workspace;
    }

    /**
     * One task.
     *
     * @param css style class of the element; empty for none
     * @param text short, below the element
     * @param words the same in words
     * @param order for sorting; tasks without a known value are last
     */
    record Value(String css, String text, String words, BigDecimal order) {}

    /** By task id, in the order of the model. */
    static Map<String, Value> of(Workspace workspace, Lens lens) {
        var values = new LensValues(workspace);
        var tasks = workspace.asIs().model().tasks();
        var most = tasks.stream()
                .map(task -> values.amount(task, lens))
                .flatMap(figure -> figure.toOptional().stream())
                .max(BigDecimal::compareTo)
                .orElse(BigDecimal.ZERO);
        var found = new LinkedHashMap<String, Value>();
        tasks.forEach(task -> found.put(task.id(), values.value(task, lens, most)));
        return found;
    }

    private Value value(Node task, Lens lens, BigDecimal most) {
        return switch (lens) {
            case HOURS -> hours(task);
            case COST -> {
                var cost = cost(task);
                var text = cost.map(money -> Say.formats().wholeEuros(money))
                        .toOptional()
                        .orElseGet(Figures::unknown);
                yield new Value(level(amount(task, lens), most), text, text, order(amount(task, lens)));
            }
            case SIMPLE_SHARE -> {
                var share = amount(task, lens);
                var text = share.map(part -> Say.text("workbench.lens.percent", part))
                        .toOptional()
                        .orElse("?");
                var words = share.isKnown() ? text : Say.text("workbench.lens.notJudged");
                yield new Value(level(share, BigDecimal.valueOf(100)), text, words, order(share));
            }
            case CLASS -> classes(task);
            case EVIDENCE -> evidence(task);
            case UNKNOWNS -> unknowns(task);
            default -> demand(task, lens.demand().orElseThrow());
        };
    }

    /** The number behind a lens, where there is one. */
    private Figure<BigDecimal> amount(Node task, Lens lens) {
        return switch (lens) {
            case HOURS -> hoursPerWeek(task).map(Hours::value);
            case COST -> cost(task).map(Money::euros);
            case SIMPLE_SHARE -> simpleShare(task);
            default -> Figure.unknown(Phrase.of("kernel.unknown"));
        };
    }

    private Figure<Hours> hoursPerWeek(Node task) {
        return Objects.requireNonNull(workspace.loads().tasks().get(task.id())).hoursPerWeek();
    }

    /** Hours a year of whoever does it now, at what an hour of that job costs. */
    private Figure<Money> cost(Node task) {
        var load = Objects.requireNonNull(workspace.loads().tasks().get(task.id()));
        var rate = workspace
                .asIs()
                .inventory()
                .performerOf(task)
                .flatMap(job -> workspace.impact().hourCost("job:" + job.id()))
                .orElse(null);
        return load.hoursPerYear()
                .with(
                        Figure.ofNullable(rate, Phrase.of("workbench.lens.noRate")),
                        (hours, hour) -> hour.times(hours.value()));
    }

    /** Per cents of the task that are simple, with support or without; unknown while a piece is not judged. */
    private Figure<BigDecimal> simpleShare(Node task) {
        var pieces = pieces(task);
        if (pieces.stream().anyMatch(piece -> complexity(piece) == ComplexityClass.UNKNOWN)) {
            return Figure.unknown(Phrase.of("workbench.lens.notJudged"));
        }
        return Figure.known(pieces.stream()
                .filter(piece -> complexity(piece) != ComplexityClass.COMPLEX)
                .map(PieceWork::share)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .movePointRight(2)
                .setScale(0, RoundingMode.HALF_UP));
    }

    private Value hours(Node task) {
        var hours = hoursPerWeek(task)
                .map((Hours each) -> Say.text("workbench.process.hours", each))
                .toOptional()
                .orElseGet(Figures::unknown);
        var classes = classes(task);
        return new Value(
                classes.css(),
                classes.text() + " " + hours,
                hours,
                order(hoursPerWeek(task).map(Hours::value)));
    }

    private Value classes(Node task) {
        var classes =
                pieces(task).stream().map(LensValues::complexity).distinct().toList();
        var css = classes.size() == 1 && classes.getFirst() != ComplexityClass.UNKNOWN
                ? "hw-" + ClassChip.css(classes.getFirst())
                : "";
        return new Value(
                css,
                classes.stream().map(ClassChip::letter).collect(Collectors.joining(" ")),
                classes.stream()
                        .map(each -> Say.phrase(Phrase.ofEnum("carving.class", each)))
                        .collect(Collectors.joining(", ")),
                BigDecimal.valueOf(classes.getFirst().ordinal()));
    }

    /** The highest score that aids leave over the pieces, as long as each piece has one. */
    private Value demand(Node task, Demand demand) {
        var scores = pieces(task).stream()
                .map(piece -> piece.activity().demandsWithSupport().get(demand))
                .toList();
        if (scores.contains(null)) {
            return new Value("", "?", Say.text("workbench.lens.notScored"), BigDecimal.ONE.negate());
        }
        var most = scores.stream().mapToInt(Integer::intValue).max().orElse(0);
        return new Value(
                most == 0 ? "" : "hw-lens-" + (most + 1),
                String.valueOf(most),
                most + " – " + Say.text("workbench.anchor." + demand.name() + "." + most),
                BigDecimal.valueOf(most));
    }

    /** How the minutes of the task are known. */
    private Value evidence(Node task) {
        var quality = quality(workspace.asIs().inventory().task(task.id()));
        var css = quality.level == 0 ? "" : "hw-lens-" + quality.level;
        return new Value(
                css,
                Say.text("workbench.lensLetter." + quality.name()),
                Say.phrase(Phrase.ofEnum("workbench.lensEvidence", quality)),
                BigDecimal.valueOf(quality.level));
    }

    /** From the best to none; the level is that of the colour. */
    enum Quality {
        OBSERVATION(4),
        SYSTEM(4),
        INTERVIEW(3),
        MODEL(2),
        ENTERED(2),
        ESTIMATE(1),
        ASSUMED(1),
        NONE(0);

        private final int level;

        Quality(int level) {
            this.level = level;
        }
    }

    /** As was said with the minutes, else as was said of all answers about the task. */
    static Quality quality(TaskFigures figures) {
        var said = figures.found().evidence();
        var ofMinutes = quality(figures.activeMinutes());
        return ofMinutes == Quality.ENTERED && said != null
                ? Quality.valueOf(said.kind().name())
                : ofMinutes;
    }

    private static Quality quality(@Nullable Sourced<BigDecimal> minutes) {
        return switch (minutes == null ? null : minutes.provenance()) {
            case null -> Quality.NONE;
            case Provenance.FromModel from -> Quality.MODEL;
            case Provenance.Assumed assumed -> Quality.ASSUMED;
            case Provenance.Entered entered -> {
                var how = entered.how();
                yield how == null ? Quality.ENTERED : Quality.valueOf(how.name());
            }
        };
    }

    /** What is not known of the task: minutes, how often, who does it, and pieces that are not judged. */
    private Value unknowns(Node task) {
        var missing = new java.util.ArrayList<String>();
        if (workspace.asIs().inventory().task(task.id()).activeMinutes() == null) {
            missing.add(Say.text("workbench.lens.noMinutes"));
        } else if (!hoursPerWeek(task).isKnown()) {
            missing.add(Say.text("workbench.lens.noHours"));
        }
        if (workspace.asIs().inventory().performerOf(task).isEmpty()) {
            missing.add(Say.text("workbench.lens.noPerformer"));
        }
        var unjudged = pieces(task).stream()
                .filter(piece -> complexity(piece) == ComplexityClass.UNKNOWN)
                .count();
        if (unjudged > 0) {
            missing.add(Say.text("workbench.lens.unjudged", unjudged));
        }
        var count = missing.size();
        return new Value(
                count == 0 ? "" : "hw-lens-" + (count + 1),
                count == 0 ? "✓" : Say.text("workbench.lens.missing", count),
                count == 0 ? Say.text("workbench.lens.complete") : String.join(", ", missing),
                BigDecimal.valueOf(count));
    }

    private List<PieceWork> pieces(Node task) {
        return workspace.division().piecesOf(task.id());
    }

    private static ComplexityClass complexity(PieceWork piece) {
        return piece.classification().complexity();
    }

    private static String level(Figure<BigDecimal> amount, BigDecimal most) {
        if (!amount.isKnown() || most.signum() <= 0) {
            return "";
        }
        var level = amount.toOptional()
                .orElseThrow()
                .multiply(BigDecimal.valueOf(LEVELS))
                .divide(most, 0, RoundingMode.CEILING)
                .intValue();
        return level <= 0 ? "" : "hw-lens-" + Math.min(level, LEVELS);
    }

    private static BigDecimal order(Figure<BigDecimal> amount) {
        return amount.toOptional().orElse(BigDecimal.ONE.negate());
    }
}
