package nl.herontwerp.carving;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.kernel.Percentage;
import org.jspecify.annotations.Nullable;

/**
 * A robot or other means that takes over part of the work, or helps whoever does it. Amounts are in euros
 * excluding VAT; null is not known.
 *
 * @param purchase one-off; this and the next three are of a robot without a deal and not used when there is one
 * @param integration one-off: installation, tooling, safety assessment
 * @param training one-off
 * @param yearlyCost maintenance, energy and licences together
 * @param lifeYears years until it is replaced, more than 0
 * @param residualValue worth at the end of its life
 * @param coverage by activity id
 * @param deal how it is bought, leased or hired and what it costs item by item; null for a robot that was
 *     entered before this could be said, which is bought by the employer
 * @param times when it can work; null says nothing about that
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
        SequencedMap<String, Coverage> coverage,
        @Nullable RobotDeal deal,
        @Nullable RobotTimes times) {

    public RobotOption {
        coverage = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(coverage));
    }

    /** A robot that the employer buys, with its cost in four amounts. */
    public RobotOption(
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
        this(
                id,
                name,
                kind,
                purchase,
                integration,
                training,
                yearlyCost,
                lifeYears,
                residualValue,
                coverage,
                null,
                null);
    }

    /** A robot whose cost is said item by item. */
    public static RobotOption itemised(
            String id,
            String name,
            Kind kind,
            @Nullable BigDecimal lifeYears,
            @Nullable Money residualValue,
            SequencedMap<String, Coverage> coverage,
            RobotDeal deal,
            @Nullable RobotTimes times) {
        return new RobotOption(id, name, kind, null, null, null, null, lifeYears, residualValue, coverage, deal, times);
    }

    /** Its deal; for a robot without one its four amounts as items that the employer pays. */
    public RobotDeal dealOrAmounts() {
        return deal != null
                ? deal
                : new RobotDeal(
                        RobotDeal.Way.BUY,
                        RobotDeal.HirePer.HOUR,
                        null,
                        false,
                        null,
                        null,
                        List.of(
                                new RobotItem(RobotItem.Kind.PURCHASE, purchase),
                                new RobotItem(RobotItem.Kind.INTEGRATION, integration),
                                new RobotItem(RobotItem.Kind.TRAINING, training),
                                new RobotItem(RobotItem.Kind.RUNNING, yearlyCost)));
    }

    public enum Kind {
        COBOT,
        MOBILE_ROBOT,
        CONVEYOR_OR_FIXTURE,
        OPERATOR_SUPPORT,
        SOFTWARE_ROBOT
    }

    /** What it does to the work. */
    public enum Effect {
        /** It does the work itself. */
        SUBSTITUTE,
        /** A person does the work, faster. */
        AUGMENT,
        /** A person does the work, which asks less of them. */
        ASSIST
    }

    /**
     * How much of a piece it does.
     *
     * @param share part of the piece's repetitions that it takes or helps with, 0 to 100 %
     * @param remainingHuman part of the human time that stays on those (loading, exceptions, watching, or the
     *     work itself at a faster pace), 0 to 100 %; done by whoever holds the piece
     * @param cycleSeconds seconds that it works on the piece each time, more than 0; null is not known
     * @param help how it helps a person who does the piece; null is a robot that does the piece itself
     */
    public record Coverage(
            Percentage share,
            Percentage remainingHuman,
            @Nullable BigDecimal cycleSeconds,
            @Nullable Help help) {

        /** A robot that does the piece itself, in a time that nobody has said. */
        public Coverage(Percentage share, Percentage remainingHuman) {
            this(share, remainingHuman, null, null);
        }

        public Effect effect() {
            return help == null ? Effect.SUBSTITUTE : help.effect();
        }

        public Coverage withoutCycle() {
            return new Coverage(share, remainingHuman, null, help);
        }

        /** The part of the human time on the piece that it saves, 0 to 1. */
        public BigDecimal saved() {
            return share.fraction().multiply(remainingHuman.complement().fraction());
        }
    }

    /**
     * How it helps a person.
     *
     * @param effect never {@link Effect#SUBSTITUTE}
     * @param lowersTo scores that are left of demands, 0 to 2, as with an aid for the work; for
     *     {@link Effect#ASSIST} only
     * @param wageValuePoints percentage points of wage value that somebody expects it to add on this piece;
     *     kept and shown, never computed with: the wage value of the role is what counts. Null is not stated
     */
    public record Help(
            Effect effect,
            Map<Demand, Integer> lowersTo,
            @Nullable Percentage wageValuePoints) {
        public Help {
            lowersTo = Map.copyOf(lowersTo);
        }
    }

    public RobotOption withCoverage(SequencedMap<String, Coverage> changed) {
        return new RobotOption(
                id,
                name,
                kind,
                purchase,
                integration,
                training,
                yearlyCost,
                lifeYears,
                residualValue,
                changed,
                deal,
                times);
    }
}
