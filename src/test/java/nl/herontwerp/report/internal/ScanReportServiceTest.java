package nl.herontwerp.report.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.herontwerp.identity.AppUser;
import nl.herontwerp.identity.Role;
import nl.herontwerp.identity.ScanAccess;
import nl.herontwerp.language.Texts;
import nl.herontwerp.potential.Answers;
import nl.herontwerp.potential.Questionnaire;
import nl.herontwerp.report.ScanReports.Result;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

/** The PDF of the scan: what stands in it, and who gets one. */
class ScanReportServiceTest {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-29T10:00:00Z"), ZoneId.of("Europe/Amsterdam"));
    private static final AppUser HR = new AppUser(UUID.randomUUID(), "hr", "Samir Haddad", Set.of(Role.HR));

    private boolean open = true;
    private final ScanReportService reports =
            new ScanReportService(new Door(), new ReportPrinter(new TemplateFiles("")), CLOCK, 2, 3);

    @Test
    void itHasTheAdviceItsReasonsAllAnswersTheDateAndTheVersion() throws IOException {
        var text = text(reports.pdf(Optional.of(HR), "", answers(), Texts.DUTCH));
        assertThat(text)
                .contains(
                        "Gemaakt op 29-11-2026",
                        "Versie 1 van de vragen",
                        "Kijk eerst verder.",
                        "U weet nog te weinig",
                        "Klanten willen sneller geleverd krijgen dan nu lukt.",
                        "Levertijd: Bijna altijd",
                        "Wat u nog niet weet",
                        "Reken de totale kosten uit",
                        "Weet ik niet",
                        "Niet beantwoord",
                        "geen uitkomst van onderzoek");
        for (var question : Questionnaire.current().questions()) {
            assertThat(text.replaceAll("\\s+", " ")).contains(question.text().dutch());
        }
    }

    @Test
    void itIsInTheLanguageOfTheReader() throws IOException {
        assertThat(text(reports.pdf(Optional.of(HR), "", answers(), Texts.ENGLISH)))
                .contains("Reshoring Scan", "Look further first.", "Delivery time: Almost always")
                .doesNotContain("Levertijd");
    }

    @Test
    void aVisitorGetsNoneWhileTheScanIsClosedAndAUserDoes() {
        open = false;
        assertThatThrownBy(() -> reports.pdf(Optional.empty(), "10.0.0.1", Answers.NONE, Texts.DUTCH))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(reports.pdf(Optional.of(HR), "10.0.0.1", Answers.NONE, Texts.DUTCH))
                .isInstanceOf(Result.Made.class);
    }

    @Test
    void visitorsWaitAfterTooManyAndUsersNever() {
        assertThat(visitor("10.0.0.1")).isInstanceOf(Result.Made.class);
        assertThat(visitor("10.0.0.1")).isInstanceOf(Result.Made.class);
        assertThat(visitor("10.0.0.1")).isEqualTo(new Result.TooMany(Duration.ofMinutes(1)));
        assertThat(visitor("10.0.0.2")).isInstanceOf(Result.Made.class);
        assertThat(visitor("10.0.0.3")).isEqualTo(new Result.TooMany(Duration.ofMinutes(1)));
        assertThat(reports.pdf(Optional.of(HR), "10.0.0.1", Answers.NONE, Texts.DUTCH))
                .isInstanceOf(Result.Made.class);
    }

    private Result visitor(String address) {
        return reports.pdf(Optional.empty(), address, Answers.NONE, Texts.DUTCH);
    }

    private static Answers answers() {
        var questions = Questionnaire.current().questions();
        return Answers.NONE.with(questions.getFirst(), 5).with(questions.get(1), Answers.DO_NOT_KNOW);
    }

    private static String text(Result result) throws IOException {
        var file = ((Result.Made) result).file();
        assertThat(file.fileName()).isEqualTo("reshoringscan-2026-11-29.pdf");
        try (var pdf = Loader.loadPDF(file.bytes())) {
            // the font writes ft as one sign, which comes out of the file as another one
            return new PDFTextStripper().getText(pdf).replace("\u02b2", "ft");
        }
    }

    private final class Door implements ScanAccess {

        @Override
        public boolean isOpen() {
            return open;
        }

        @Override
        public void choose(AppUser by, boolean chosen) {
            open = chosen;
        }

        @Override
        public List<Choice> choices(AppUser by) {
            return List.of();
        }
    }
}
