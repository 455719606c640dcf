package nl.herontwerp.scenario;

import nl.herontwerp.carving.RobotLoad;
import nl.herontwerp.carving.RobotOption;
import nl.herontwerp.costing.RobotComparison;
import nl.herontwerp.kernel.Percentage;
import nl.herontwerp.scenario.internal.RobotMapping;
import org.jspecify.annotations.Nullable;

/** Buying, leasing and hiring a robot side by side, also of one that has not been kept yet. */
public final class RobotWays {

    private RobotWays() {}

    /**
     * Compares.
     *
     * @param load of the same robot, for the hours of hire where nobody stated them
     * @param years from 1 to {@link RobotComparison#MAX_YEARS}
     * @param discount a year, or null to count later money as much as that of today
     */
    public static RobotComparison compare(
            RobotOption robot, @Nullable RobotLoad load, int years, @Nullable Percentage discount) {
        return RobotMapping.compare(robot, load, years, discount);
    }
}
