package nl.herontwerp.scenario;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import nl.herontwerp.costing.Horizon;
import nl.herontwerp.kernel.Edit;
import nl.herontwerp.kernel.Given;
import nl.herontwerp.kernel.Percentage;
import nl.herontwerp.kernel.Phrase;
import org.jspecify.annotations.Nullable;

/** A change of what is expected of the years ahead; shared by all drafts of the project, so that they compare. */
public sealed interface HorizonEdit extends Edit<Horizon> {

    /** States a number; null is not known. Growths and the rate are percentages. */
    record SetNumber(Horizon.Setting setting, @Nullable BigDecimal number) implements HorizonEdit {
        public SetNumber {
            Objects.requireNonNull(setting);
        }

        @Override
        public Optional<Given> gives() {
            return Optional.of(Given.of("horizon", number, setting.name()));
        }

        @Override
        public Optional<Phrase> refusal(Horizon state) {
            return Horizon.refusal(setting, number);
        }

        @Override
        public Horizon applyTo(Horizon state) {
            return state.with(setting, number);
        }

        @Override
        public Phrase sentence(Horizon before) {
            var what = Phrase.ofEnum("costing.horizon", setting);
            if (number == null) {
                return Phrase.of("scenario.edit.horizon.emptied", what);
            }
            return switch (setting) {
                case YEARS, SUBSIDY_MONTHS -> Phrase.of("scenario.edit.horizon.set", what, number);
                case WAGE_GROWTH, PRICE_GROWTH, VOLUME_GROWTH, DISCOUNT_RATE ->
                    Phrase.of("scenario.edit.horizon.set", what, new Percentage(number));
            };
        }
    }

    /** Sets the first day of year 1; null is the reference date. */
    record SetStart(@Nullable LocalDate start) implements HorizonEdit {
        @Override
        public Optional<Given> gives() {
            return Optional.of(Given.of("horizonStart", start));
        }

        @Override
        public Optional<Phrase> refusal(Horizon state) {
            return Horizon.refusal(start);
        }

        @Override
        public Horizon applyTo(Horizon state) {
            return state.withStart(start);
        }

        @Override
        public Phrase sentence(Horizon before) {
            return start == null
                    ? Phrase.of("scenario.edit.horizon.startEmptied")
                    : Phrase.of("scenario.edit.horizon.start", start);
        }
    }

    /** Says why the discount rate is what it is; empty is not stated. */
    record SetDiscountReason(String reason) implements HorizonEdit {
        public SetDiscountReason {
            Objects.requireNonNull(reason);
        }

        @Override
        public Optional<Given> gives() {
            return Optional.of(Given.of("discountReason", reason));
        }

        @Override
        public Optional<Phrase> refusal(Horizon state) {
            return reason.strip().length() <= Horizon.LONGEST_REASON
                    ? Optional.empty()
                    : Optional.of(Phrase.of("costing.refused.reason", Horizon.LONGEST_REASON));
        }

        @Override
        public Horizon applyTo(Horizon state) {
            return state.withReason(reason);
        }

        @Override
        public Phrase sentence(Horizon before) {
            return Phrase.of("scenario.edit.horizon.reason");
        }
    }
}
