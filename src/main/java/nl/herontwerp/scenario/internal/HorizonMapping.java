package nl.herontwerp.scenario.internal;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import nl.herontwerp.carving.CarvedRole.Guidance;
import nl.herontwerp.carving.Design;
import nl.herontwerp.carving.Division;
import nl.herontwerp.costing.HorizonCase;
import nl.herontwerp.costing.HorizonCase.LaterGuidance;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Hours;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.process.Loads;
import org.jspecify.annotations.Nullable;

/** Says a redesign and what is expected of the years ahead in the words of the cost room. */
final class HorizonMapping {

    private HorizonMapping() {}

    /** @param loads of the same present situation */
    static HorizonCase of(LocalDate referenceDate, Standing state, Division division, Loads loads) {
        var start = state.horizon().from(referenceDate);
        return new HorizonCase(
                CostMapping.of(referenceDate, state, division),
                state.horizon(),
                laterGuidance(state.design()),
                IntStream.range(0, state.horizon().years())
                        .mapToObj(year -> CostMapping.agreed(start.plusYears(year), state, division))
                        .toList(),
                Figure.ofNullable(state.locations().volume(), Phrase.of("scenario.missing.units")),
                Spells.stays(state.design()),
                new Spells(state, division, loads).of(start),
                subsidyEnds(state.design()));
    }

    private static Map<String, HorizonCase.SubsidyEnd> subsidyEnds(Design design) {
        var ends = new LinkedHashMap<String, HorizonCase.SubsidyEnd>();
        for (var role : design.roles().values()) {
            var end = role.extrasOrNone().subsidyEnd();
            if (end != null) {
                ends.put(role.id(), new HorizonCase.SubsidyEnd(end.lastDay()));
            }
        }
        return ends;
    }

    private static Map<String, LaterGuidance> laterGuidance(Design design) {
        var later = new LinkedHashMap<String, LaterGuidance>();
        for (var role : design.roles().values()) {
            var guidance = role.guidance();
            if (guidance != null) {
                later.put(role.id(), of(guidance, role.name()));
            }
        }
        return later;
    }

    private static LaterGuidance of(Guidance guidance, String role) {
        return new LaterGuidance(hours(guidance.secondYear(), role, 2), hours(guidance.thirdYear(), role, 3));
    }

    private static Figure<Hours> hours(@Nullable Hours hours, String role, int year) {
        return Figure.ofNullable(hours, Phrase.of("scenario.missing.laterGuidance", year, role));
    }
}
