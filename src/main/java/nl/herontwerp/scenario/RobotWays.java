package nl.herontwerp.scenario;

import nl.herontwerp.carving.RobotLoad;
import nl.herontwerp.carving.RobotOption;
import nl.herontwerp.costing.Horizon;
import nl.herontwerp.costing.RobotComparison;
import nl.herontwerp.scenario.internal.RobotMapping;
import org.jspecify.annotations.Nullable;

/** Buying, leasing and hiring a robot side by side, also of one that has not been kept yet. */
public final class RobotWays {

    private RobotWays() {}

    /**
     * Compares.
     *
     * @param load of the same robot, for the hours of hire where nobody stated them
     * @param horizon of the project: its years, and its discount rate where that is known
     */
    public static RobotComparison compare(RobotOption robot, @Nullable RobotLoad load, Horizon horizon) {
        return RobotMapping.compare(robot, load, horizon);
    }
}
