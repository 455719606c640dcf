package nl.herontwerp.report;

import java.util.List;
import nl.herontwerp.carving.RoleTerms.OwnText;
import org.jspecify.annotations.Nullable;

/**
 * A document about a role, as it would be taken away now. In Dutch, because the employer uses it in the Netherlands.
 *
 * @param title heading of the whole
 */
public record RoleDocument(Kind kind, String title, List<Section> sections) {

    public RoleDocument {
        sections = List.copyOf(sections);
    }

    /** What the program's templates write before something that is not settled. */
    public static final String OPEN = "Nog in te vullen";

    /** In how many places something is still to be filled in. */
    public long openPlaces() {
        return sections.stream()
                .flatMap(section -> section.text().lines())
                .filter(line -> line.contains(OPEN))
                .count();
    }

    public enum Kind {
        JOB_DESCRIPTION("functieomschrijving"),
        VACANCY("vacaturetekst"),
        GUIDANCE_PLAN("begeleidingsplan"),
        SUBSIDIES("subsidies-aanvragen");

        private final String template;

        Kind(String template) {
            this.template = template;
        }

        /** The name of its template and of the file that is handed over. */
        public String template() {
            return template;
        }
    }

    /**
     * A part of a document.
     *
     * @param id document and part, the same as long as the template has it
     * @param proposal what the program writes
     * @param basis mark of the proposal
     * @param own what the user wrote instead, or null
     */
    public record Section(
            String id,
            String title,
            String proposal,
            String basis,
            @Nullable OwnText own) {

        /** What is taken away. */
        public String text() {
            return own == null ? proposal : own.text();
        }

        /** Whether the role has changed since the user wrote the text. */
        public boolean isOutdated() {
            return own != null && !own.basis().equals(basis);
        }
    }
}
