package nl.herontwerp.carving;

import static nl.herontwerp.carving.PieceLimits.refuse;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.herontwerp.carving.RoleTerms.Field;
import nl.herontwerp.carving.RoleTerms.Lines;
import nl.herontwerp.carving.RoleTerms.OwnText;
import nl.herontwerp.kernel.Phrase;
import org.jspecify.annotations.Nullable;

/** A change of one field of a role's terms. */
public sealed interface TermsChange {

    int MAX_TEXT = 2_000;
    int MAX_LINE = 300;
    int MAX_LINES = 30;
    int MAX_SECTION = 10_000;
    int MAX_SECTIONS = 100;

    /** The field that it gives a value to: two changes of one field take each other's place. */
    String changes();

    /** Why the change is not possible, with the mend. */
    Optional<Phrase> refusal(RoleTerms before);

    RoleTerms applyTo(RoleTerms before);

    /** What the change does to a role with this name. */
    Phrase sentence(String role);

    /** Fills in a field; null empties it. */
    record SetText(Field field, @Nullable String text) implements TermsChange {
        public SetText {
            Objects.requireNonNull(field);
        }

        @Override
        public String changes() {
            return field.name();
        }

        @Override
        public Optional<Phrase> refusal(RoleTerms before) {
            return refuse(text != null && text.isBlank(), "carving.refused.termEmpty")
                    .or(() -> refuse(text != null && text.length() > MAX_TEXT, "carving.refused.termLong", MAX_TEXT));
        }

        @Override
        public RoleTerms applyTo(RoleTerms before) {
            return before.withText(field, text == null ? null : text.strip());
        }

        @Override
        public Phrase sentence(String role) {
            return said(text == null, Phrase.ofEnum("carving.term", field), role);
        }
    }

    /** Fills in lines; an empty list empties it. */
    record SetLines(Lines list, List<String> lines) implements TermsChange {
        public SetLines {
            Objects.requireNonNull(list);
            lines = List.copyOf(lines);
        }

        @Override
        public String changes() {
            return list.name();
        }

        @Override
        public Optional<Phrase> refusal(RoleTerms before) {
            return refuse(lines.size() > MAX_LINES, "carving.refused.termLines", MAX_LINES)
                    .or(() -> refuse(
                            lines.stream().anyMatch(line -> line.length() > MAX_LINE),
                            "carving.refused.termLine",
                            MAX_LINE))
                    .or(() -> refuse(lines.stream().anyMatch(String::isBlank), "carving.refused.termEmpty"));
        }

        @Override
        public RoleTerms applyTo(RoleTerms before) {
            return before.withLines(list, lines.stream().map(String::strip).toList());
        }

        @Override
        public Phrase sentence(String role) {
            return said(lines.isEmpty(), Phrase.ofEnum("carving.term", list), role);
        }
    }

    /** The day on which the job should begin; null is not settled. */
    record SetStart(@Nullable LocalDate date) implements TermsChange {
        @Override
        public String changes() {
            return "START";
        }

        @Override
        public Optional<Phrase> refusal(RoleTerms before) {
            return refuse(
                    date != null && (date.getYear() < 2000 || date.getYear() > 2100), "carving.refused.termStart");
        }

        @Override
        public RoleTerms applyTo(RoleTerms before) {
            return before.withStart(date);
        }

        @Override
        public Phrase sentence(String role) {
            return date == null
                    ? Phrase.of("carving.edit.startCleared", role)
                    : Phrase.of("carving.edit.start", role, date);
        }
    }

    /**
     * Writes a section of a document in own words; null goes back to the proposal.
     *
     * @param section document and section, such as "VACANCY.offer"
     * @param title what the section is called, for the history
     */
    record SetOwnText(
            String section, String title, @Nullable OwnText own) implements TermsChange {
        public SetOwnText {
            Objects.requireNonNull(section);
            Objects.requireNonNull(title);
        }

        @Override
        public String changes() {
            return section;
        }

        @Override
        public Optional<Phrase> refusal(RoleTerms before) {
            return refuse(section.isBlank() || section.length() > MAX_LINE, "carving.refused.termSection")
                    .or(() -> refuse(
                            own != null && own.text().length() > MAX_SECTION, "carving.refused.termLong", MAX_SECTION))
                    .or(() -> refuse(
                            own != null
                                    && !before.ownTexts().containsKey(section)
                                    && before.ownTexts().size() >= MAX_SECTIONS,
                            "carving.refused.termSection"));
        }

        @Override
        public RoleTerms applyTo(RoleTerms before) {
            return before.withOwnText(
                    section, own == null ? null : new OwnText(own.text().strip(), own.basis()));
        }

        @Override
        public Phrase sentence(String role) {
            return Phrase.of(own == null ? "carving.edit.ownTextRemoved" : "carving.edit.ownText", title, role);
        }
    }

    private static Phrase said(boolean cleared, Phrase term, String role) {
        return Phrase.of(cleared ? "carving.edit.termCleared" : "carving.edit.term", term, role);
    }
}
