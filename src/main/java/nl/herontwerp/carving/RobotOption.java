package nl.herontwerp.carving;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.kernel.Percentage;
import org.jspecify.annotations.Nullable;

/**
 * A robot or other means that takes over part of the work. Amounts are in euros excluding VAT; null
 * is not known.
 *
 * @param purchase one-off
 * @param integration one-off: installation, tooling, safety assessment
 * @param training one-off
 * @param yearlyCost maintenance, energy and licences together
 * @param lifeYears years until it is replaced, more than 0
 * @param residualValue worth at the end of its life
 * @param coverage by activity id
 */
public record RobotOption(
        String id,
        String name,
        Kind kind,
        @Nullable Money purchase,
        @Nullable Money integration,
        @Nullable Money training,
        @Nullable Money yearlyCost,
        @Nullable BigDecimal lifeYears,
        @Nullable Money residualValue,
        SequencedMap<String, Coverage> coverage) {

    public RobotOption {
        coverage = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(coverage));
    }

    public enum Kind {
        COBOT,
        MOBILE_ROBOT,
        CONVEYOR_OR_FIXTURE,
        OPERATOR_SUPPORT,
        SOFTWARE_ROBOT
    }

    /**
     * How much of a piece it does.
     *
     * @param share part of the piece's repetitions that it takes, 0 to 100 %
     * @param remainingHuman part of the human time that stays on what it takes (loading, exceptions,
     *     watching), 0 to 100 %; done by whoever holds the piece
     */
    public record Coverage(Percentage share, Percentage remainingHuman) {}

    public RobotOption withCoverage(SequencedMap<String, Coverage> changed) {
        return new RobotOption(
                id, name, kind, purchase, integration, training, yearlyCost, lifeYears, residualValue, changed);
    }
}
