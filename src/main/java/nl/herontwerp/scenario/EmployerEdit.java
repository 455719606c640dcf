package nl.herontwerp.scenario;

import java.util.Optional;
import nl.herontwerp.costing.CostCase.Employer;
import nl.herontwerp.kernel.Edit;
import nl.herontwerp.kernel.Given;
import nl.herontwerp.kernel.Percentage;
import nl.herontwerp.kernel.Phrase;
import org.jspecify.annotations.Nullable;

/** A change of what is known about the employer; shared by all drafts of the project. */
public sealed interface EmployerEdit extends Edit<Employer> {

    /** What a project starts with: not small, permanent contracts, the average Whk, pension not known. */
    Employer START = new Employer(false, true, null, null);

    /** Replaces all that is known about the employer. Percentages are 0 to 100. */
    record SetEmployer(Employer employer) implements EmployerEdit {
        @Override
        public Optional<Given> gives() {
            return Optional.of(Given.of("employer", employer));
        }

        @Override
        public Optional<Phrase> refusal(Employer state) {
            return isPercentage(employer.whk()) && isPercentage(employer.pension())
                    ? Optional.empty()
                    : Optional.of(Phrase.of("scenario.refused.percentage"));
        }

        @Override
        public Employer applyTo(Employer state) {
            return employer;
        }

        @Override
        public Phrase sentence(Employer before) {
            return Phrase.of("scenario.edit.employer");
        }

        private static boolean isPercentage(@Nullable Percentage percentage) {
            return percentage == null || percentage.isBetween(0, 100);
        }
    }
}
