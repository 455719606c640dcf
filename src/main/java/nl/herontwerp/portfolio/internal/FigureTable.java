package nl.herontwerp.portfolio.internal;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import nl.herontwerp.kernel.Hours;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.portfolio.KeyFigures;
import nl.herontwerp.portfolio.KeyFigures.Range;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of figures. Checks nothing. */
@Repository
class FigureTable {

    private final JdbcClient jdbc;

    FigureTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Figures and what they were computed from. */
    record Kept(KeyFigures figures, String basis) {}

    /** By scenario. */
    Map<UUID, Kept> of(Collection<UUID> projectIds) {
        var kept = new HashMap<UUID, Kept>();
        if (!projectIds.isEmpty()) {
            jdbc.sql("select f.* from scenario_figures f join scenario s on s.id = f.scenario_id"
                            + " where s.project_id in (:ids)")
                    .param("ids", projectIds)
                    .query((row, number) -> kept.put(
                            row.getObject("scenario_id", UUID.class), new Kept(figures(row), row.getString("basis"))))
                    .list();
        }
        return kept;
    }

    /** What all figures were computed from, by scenario. */
    Map<UUID, String> bases() {
        var bases = new HashMap<UUID, String>();
        jdbc.sql("select scenario_id, basis from scenario_figures").query(row -> {
            bases.put(row.getObject("scenario_id", UUID.class), row.getString("basis"));
        });
        return bases;
    }

    /** Puts figures in the place of earlier ones. Fails when the scenario is gone, or another server was first. */
    void put(UUID scenarioId, String basis, KeyFigures figures) {
        var updated = statement(
                "update scenario_figures set basis = :basis, computed_at = :at, saving = :saving,"
                        + " saving_missing = :missing, saving_least = :least, saving_most = :most, one_off = :oneOff,"
                        + " jobs = :jobs, positions = :positions, freed_hours = :freed, unclaimed_hours = :unclaimed,"
                        + " simple_hours = :simple where scenario_id = :id",
                scenarioId,
                basis,
                figures);
        if (updated == 0) {
            statement(
                    "insert into scenario_figures (scenario_id, basis, computed_at, saving, saving_missing,"
                            + " saving_least, saving_most, one_off, jobs, positions, freed_hours, unclaimed_hours,"
                            + " simple_hours) values (:id, :basis, :at, :saving, :missing, :least, :most, :oneOff,"
                            + " :jobs, :positions, :freed, :unclaimed, :simple)",
                    scenarioId,
                    basis,
                    figures);
        }
    }

    private int statement(String sql, UUID scenarioId, String basis, KeyFigures figures) {
        return jdbc.sql(sql)
                .param("id", scenarioId)
                .param("basis", basis)
                .param("at", figures.computedAt().atOffset(ZoneOffset.UTC))
                .param("saving", number(figures.saving(), Money::euros))
                .param("missing", figures.savingMissing())
                .param("least", number(figures.range(), range -> range.least().euros()))
                .param("most", number(figures.range(), range -> range.most().euros()))
                .param("oneOff", number(figures.oneOff(), Money::euros))
                .param("jobs", figures.jobs())
                .param("positions", figures.positions())
                .param("freed", number(figures.freedHours(), Hours::value))
                .param("unclaimed", number(figures.unclaimedHours(), Hours::value))
                .param("simple", number(figures.simpleHours(), Hours::value))
                .update();
    }

    private static <T> @Nullable BigDecimal number(@Nullable T figure, Function<T, BigDecimal> value) {
        return figure == null ? null : value.apply(figure);
    }

    private static KeyFigures figures(ResultSet row) throws SQLException {
        var least = row.getBigDecimal("saving_least");
        var most = row.getBigDecimal("saving_most");
        return new KeyFigures(
                of(row.getBigDecimal("saving"), Money::new),
                row.getInt("saving_missing"),
                least == null || most == null ? null : new Range(new Money(least), new Money(most)),
                of(row.getBigDecimal("one_off"), Money::new),
                row.getBigDecimal("jobs"),
                row.getInt("positions"),
                of(row.getBigDecimal("freed_hours"), Hours::new),
                of(row.getBigDecimal("unclaimed_hours"), Hours::new),
                of(row.getBigDecimal("simple_hours"), Hours::new),
                row.getObject("computed_at", OffsetDateTime.class).toInstant());
    }

    private static <T> @Nullable T of(@Nullable BigDecimal number, Function<BigDecimal, T> make) {
        return number == null ? null : make.apply(number);
    }
}
