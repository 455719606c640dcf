package nl.herontwerp.scenario;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.herontwerp.kernel.Edit;
import nl.herontwerp.kernel.Given;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.wagerules.HourBasis;
import nl.herontwerp.wagerules.ScaleLimits;
import nl.herontwerp.wagerules.ScaleLine;
import nl.herontwerp.wagerules.WageScales;

/** A change of the project's table of wage scales; shared by all drafts of the project. */
public sealed interface ScaleEdit extends Edit<WageScales> {

    /** Adds lines, and replaces those with the same id. */
    record PutLines(List<ScaleLine> lines) implements ScaleEdit {
        public PutLines {
            lines = List.copyOf(lines);
        }

        @Override
        public Optional<Given> gives() {
            return lines.size() == 1
                    ? Optional.of(Given.of(
                            "scaleLine", lines.getFirst(), lines.getFirst().id()))
                    : Optional.empty();
        }

        @Override
        public Optional<Phrase> refusal(WageScales state) {
            return lines.stream()
                    .flatMap(line -> ScaleLimits.refusal(line).stream())
                    .findFirst()
                    .or(() -> ScaleLimits.refusal(state.with(lines)));
        }

        @Override
        public WageScales applyTo(WageScales state) {
            return state.with(lines);
        }

        @Override
        public Phrase sentence(WageScales before) {
            if (lines.size() != 1) {
                return Phrase.of("scenario.edit.scaleLines", lines.size());
            }
            var line = lines.getFirst();
            return Phrase.of(
                    before.line(line.id()).isPresent()
                            ? "scenario.edit.scaleLineChanged"
                            : "scenario.edit.scaleLineAdded",
                    line.at().scale(),
                    line.at().step());
        }
    }

    /** Removes a line. Jobs and roles in that step have an unknown wage until another line holds. */
    record RemoveLine(String id) implements ScaleEdit {
        public RemoveLine {
            Objects.requireNonNull(id);
        }

        @Override
        public Optional<Given> gives() {
            return Optional.empty();
        }

        @Override
        public Optional<Phrase> refusal(WageScales state) {
            return state.line(id).isPresent()
                    ? Optional.empty()
                    : Optional.of(Phrase.of("scenario.refused.noSuchScaleLine"));
        }

        @Override
        public WageScales applyTo(WageScales state) {
            return state.without(id);
        }

        @Override
        public Phrase sentence(WageScales before) {
            return before.line(id)
                    .map(line -> Phrase.of(
                            "scenario.edit.scaleLineRemoved",
                            line.at().scale(),
                            line.at().step()))
                    .orElseGet(() -> Phrase.of("scenario.edit.scaleLines", 0));
        }
    }

    /** Chooses by which hours the work of people in a scale is costed. */
    record SetBasis(HourBasis basis) implements ScaleEdit {
        public SetBasis {
            Objects.requireNonNull(basis);
        }

        @Override
        public Optional<Given> gives() {
            return Optional.of(Given.of("hourBasis", basis));
        }

        @Override
        public Optional<Phrase> refusal(WageScales state) {
            return Optional.empty();
        }

        @Override
        public WageScales applyTo(WageScales state) {
            return state.with(basis);
        }

        @Override
        public Phrase sentence(WageScales before) {
            return Phrase.ofEnum("scenario.edit.hourBasis", basis);
        }
    }
}
