package nl.herontwerp.costing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Hours;
import org.jspecify.annotations.Nullable;

/**
 * All that the cost through the years is computed from.
 *
 * @param base the case of one year; its date is the reference date
 * @param laterGuidance by role id; a role without guidance has none
 * @param agreed the wage scales on the first day of each year of the horizon
 * @param unitsPerYear of the product, when a user stated them
 * @param stays by robot id, or {@code supplier:} and the id of a supplier; who has none works all the years
 * @param spells the parts of each year; empty when every robot and supplier works all the years
 * @param subsidyEnds by role id; a role without one follows {@link Horizon#subsidyMonths}
 */
public record HorizonCase(
        CostCase base,
        Horizon horizon,
        Map<String, LaterGuidance> laterGuidance,
        List<Agreed> agreed,
        Figure<BigDecimal> unitsPerYear,
        Map<String, Stay> stays,
        List<List<Spell>> spells,
        Map<String, SubsidyEnd> subsidyEnds) {

    /** Begins the key of a supplier's stay. */
    public static final String SUPPLIER = "supplier:";

    /** A case in which every robot works all the years. */
    public HorizonCase(
            CostCase base,
            Horizon horizon,
            Map<String, LaterGuidance> laterGuidance,
            List<Agreed> agreed,
            Figure<BigDecimal> unitsPerYear) {
        this(base, horizon, laterGuidance, agreed, unitsPerYear, Map.of(), List.of(), Map.of());
    }

    /** A case in which every role follows what is stated for all the years. */
    public HorizonCase(
            CostCase base,
            Horizon horizon,
            Map<String, LaterGuidance> laterGuidance,
            List<Agreed> agreed,
            Figure<BigDecimal> unitsPerYear,
            Map<String, Stay> stays,
            List<List<Spell>> spells) {
        this(base, horizon, laterGuidance, agreed, unitsPerYear, stays, spells, Map.of());
    }

    public HorizonCase {
        laterGuidance = Map.copyOf(laterGuidance);
        agreed = List.copyOf(agreed);
        stays = Map.copyOf(stays);
        subsidyEnds = Map.copyOf(subsidyEnds);
        spells = spells.stream().map(List::copyOf).toList();
        if (agreed.size() != horizon.years()) {
            throw new IllegalArgumentException("wage scales for each year");
        }
        if (!spells.isEmpty() && spells.size() != horizon.years()) {
            throw new IllegalArgumentException("parts of each year");
        }
    }

    /**
     * From when until when a robot or supplier works.
     *
     * @param works first day; null is from the beginning
     * @param gone first day without it; null is that it stays
     */
    public record Stay(@Nullable LocalDate works, @Nullable LocalDate gone) {

        static final Stay ALWAYS = new Stay(null, null);
    }

    /**
     * A part of a year in which the same robots and suppliers work; all parts of a year together are the whole year.
     *
     * @param from first day, until the next part or the end of the year
     * @param freedHours hours a year that each present job gains if this went on for a whole year, by job id
     */
    public record Spell(LocalDate from, Map<String, Figure<Hours>> freedHours) {
        public Spell {
            freedHours = Map.copyOf(freedHours);
        }
    }

    Stay stay(String robotId) {
        return stays.getOrDefault(robotId, Stay.ALWAYS);
    }

    Stay stayOfSupplier(String supplierId) {
        return stays.getOrDefault(SUPPLIER + supplierId, Stay.ALWAYS);
    }

    /**
     * Until when the wage-cost subsidy of one role is counted.
     *
     * @param lastDay null is as long as the job lasts
     */
    public record SubsidyEnd(@Nullable LocalDate lastDay) {

        public static final SubsidyEnd NEVER = new SubsidyEnd(null);
    }

    /** Hours a week of guidance after the first year, all positions together; the third year's go on. */
    public record LaterGuidance(Figure<Hours> secondYear, Figure<Hours> thirdYear) {

        Figure<Hours> of(int year) {
            return year == 2 ? secondYear : thirdYear;
        }
    }
}
