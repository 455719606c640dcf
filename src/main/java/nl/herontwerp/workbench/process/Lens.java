package nl.herontwerp.workbench.process;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import nl.herontwerp.carving.Demand;
import org.jspecify.annotations.Nullable;

/** What the picture of the process shows of each task. */
enum Lens {
    /** Hours a week with the classes: what is shown when nothing is chosen. */
    HOURS,
    COST,
    SIMPLE_SHARE,
    CLASS,
    INDEPENDENCE,
    SOCIAL_FUNCTIONING,
    DEADLINES_AND_PEAKS,
    WORKING_PACE,
    DISTURBANCES,
    PREDICTABILITY,
    PHYSICAL_LOAD,
    EVIDENCE,
    UNKNOWNS;

    /** The demand that a lens is about; empty for the others. */
    Optional<Demand> demand() {
        return Arrays.stream(Demand.values())
                .filter(demand -> demand.name().equals(name()))
                .findFirst();
    }

    /** As it stands in an address. */
    String path() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Lens of(@Nullable String path) {
        return Arrays.stream(values())
                .filter(lens -> lens.path().equals(path))
                .findFirst()
                .orElse(HOURS);
    }
}
