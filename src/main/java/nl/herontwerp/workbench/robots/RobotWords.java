package nl.herontwerp.workbench.robots;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.herontwerp.carving.Holder;
import nl.herontwerp.carving.PieceWork;
import nl.herontwerp.carving.RobotLoad;
import nl.herontwerp.carving.RobotOption;
import nl.herontwerp.carving.RobotOption.Coverage;
import nl.herontwerp.carving.Stay;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.process.Performer;
import nl.herontwerp.scenario.Workspace;
import nl.herontwerp.shell.Say;
import org.jspecify.annotations.Nullable;

/** How robots are told about. */
public final class RobotWords {

    private RobotWords() {}

    /** Cycle against takt, and how busy it is; one sentence for each that is known, else what is missing. */
    public static List<String> load(RobotLoad load) {
        var sentences = new ArrayList<String>();
        load.tooSlow().map(Say::phrase).ifPresent(sentences::add);
        if (load.fits().equals(Figure.known(true))) {
            sentences.add(
                    Say.text("workbench.robot.takt.fits", number(load.cycleSeconds()), number(load.taktSeconds())));
        }
        if (load.utilisation().isKnown()) {
            sentences.add(Say.text(
                    "workbench.robot.busy",
                    hours(load.busy().map(each -> each.value())),
                    hours(load.available().map(each -> each.value())),
                    percent(load)));
        }
        if (!load.fits().isKnown()) {
            sentences.add(Say.text(
                    "workbench.robot.takt.unknown",
                    load.fits().missing().stream().map(Say::phrase).collect(Collectors.joining(" "))));
        }
        return sentences;
    }

    /** From when until when it works, and what the table of one year does with that; nothing when it is always there. */
    public static List<String> stay(RobotOption robot) {
        var stay = Stay.of(robot);
        var works = stay.works();
        var gone = stay.gone();
        var sentences = new ArrayList<String>();
        if (works != null) {
            sentences.add(Say.text("workbench.robot.stay.works", works));
        }
        if (gone != null) {
            sentences.add(Say.text("workbench.robot.stay.gone", gone.minusDays(1)));
        }
        if (stay.isLimited()) {
            sentences.add(Say.text("workbench.robot.stay.wholeYear"));
        }
        return sentences;
    }

    /** Whether it is known not to keep up. */
    public static boolean isOver(@Nullable RobotLoad load) {
        return load != null && load.tooSlow().isPresent();
    }

    /** What it does of a piece, and what a person keeps. */
    public static String covers(String piece, Coverage coverage) {
        return Say.text(
                switch (coverage.effect()) {
                    case SUBSTITUTE -> "workbench.robot.covers";
                    case AUGMENT -> "workbench.robot.augments";
                    case ASSIST -> "workbench.robot.assists";
                },
                piece,
                coverage.share(),
                coverage.remainingHuman());
    }

    /** Who does the human part of a piece. */
    public static String holder(Workspace workspace, PieceWork piece) {
        return switch (piece.holder()) {
            case Holder.Role(var roleId) ->
                workspace.design().role(roleId).map(role -> role.name()).orElse(roleId);
            case Holder.Present(var performerId) ->
                workspace
                        .asIs()
                        .inventory()
                        .performer(performerId)
                        .map(Performer::name)
                        .orElseGet(() -> Say.text("workbench.roles.noPerformer"));
            case Holder.Supplier(var supplierId) ->
                workspace.design().supplier(supplierId).map(each -> each.name()).orElse(supplierId);
            case Holder.Nobody() -> Say.text("workbench.robot.nobody");
        };
    }

    /** That a demand is lower with it, for each; with what somebody expects of the wage value. */
    public static List<String> effects(Coverage coverage) {
        var help = coverage.help();
        if (help == null) {
            return List.of();
        }
        var effects = new ArrayList<String>();
        help.lowersTo().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(lowered -> effects.add(Say.text(
                        "workbench.robot.lowers",
                        Phrase.ofEnum("carving.demand", lowered.getKey()),
                        lowered.getValue())));
        if (help.wageValuePoints() != null) {
            effects.add(Say.text(
                    "workbench.robot.wageValue",
                    Say.formats().plain(help.wageValuePoints().percent())));
        }
        return effects;
    }

    private static String percent(RobotLoad load) {
        return load.utilisation()
                .map(each -> Say.formats().decimal(each.percent(), 1))
                .toOptional()
                .orElseThrow();
    }

    private static String number(Figure<BigDecimal> figure) {
        return figure.map(each -> Say.formats().decimal(each, 1)).toOptional().orElseThrow();
    }

    private static String hours(Figure<BigDecimal> figure) {
        return figure.map(each -> Say.formats().decimal(each, 0)).toOptional().orElseThrow();
    }
}
