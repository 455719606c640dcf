package nl.herontwerp.workbench.roles;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import nl.herontwerp.carving.Demand;
import nl.herontwerp.carving.PieceWork;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Hours;
import nl.herontwerp.process.Performer;
import nl.herontwerp.scenario.Workspace;
import nl.herontwerp.shell.Say;

/** How the board says things. */
final class BoardWords {

    private BoardWords() {}

    /** Hours a year as time a week: minutes when it is less than an hour. */
    static String perWeek(Workspace workspace, Figure<Hours> perYear) {
        var weeks = workspace.asIs().inventory().weeksPerYear().value();
        return perYear.map(year -> aWeek(year.dividedBy(weeks, MathContext.DECIMAL64)))
                .toOptional()
                .orElseGet(() -> Say.text("workbench.board.timeUnknown"));
    }

    private static String aWeek(Hours hours) {
        var isShort = hours.value().abs().compareTo(BigDecimal.ONE) < 0;
        return isShort
                ? Say.text("workbench.board.minutes", Say.formats().decimal(hours.toMinutes(), 0))
                : Say.text("workbench.board.hours", Say.formats().hours(hours));
    }

    /** The demand with the highest score, the first of several. */
    static Optional<Map.Entry<Demand, Integer>> highest(Map<Demand, Integer> demands) {
        return demands.entrySet().stream()
                .max(Comparator.comparing((Map.Entry<Demand, Integer> scored) -> scored.getValue())
                        .thenComparing(scored -> -scored.getKey().ordinal()));
    }

    static String performerName(Workspace workspace, PieceWork piece) {
        return workspace
                .asIs()
                .inventory()
                .performer(piece.performerId())
                .map(Performer::name)
                .orElseGet(() -> Say.text("workbench.roles.noPerformer"));
    }
}
