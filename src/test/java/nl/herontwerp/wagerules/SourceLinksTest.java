package nl.herontwerp.wagerules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SourceLinksTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    @Test
    void aLawIsShownAsItWasOnTheDay() {
        assertThat(SourceLinks.law("Participatiewet (BWBR0015703)", LocalDate.of(2026, 7, 1), TODAY))
                .contains("https://wetten.overheid.nl/BWBR0015703/2026-07-01");
    }

    @Test
    void aLawOfALaterDayIsShownAsItIs() {
        assertThat(SourceLinks.law("Participatiewet (BWBR0015703)", LocalDate.of(2027, 1, 1), TODAY))
                .contains("https://wetten.overheid.nl/BWBR0015703");
    }

    @Test
    void publicationsAreFoundByYearAndNumber() {
        assertThat(SourceLinks.publication("Stcrt. 2026, 16505"))
                .contains("https://zoek.officielebekendmakingen.nl/stcrt-2026-16505.html");
        assertThat(SourceLinks.publication("Stb. 2025, nr. 12"))
                .contains("https://zoek.officielebekendmakingen.nl/stb-2025-12.html");
    }

    @Test
    void whatHasNoIdHasNoLink() {
        assertThat(SourceLinks.law("Zorgverzekeringswet", TODAY, TODAY)).isEmpty();
        assertThat(SourceLinks.publication("normenbrief 5 juni 2024")).isEmpty();
        assertThat(SourceLinks.publication("javascript:alert(1)")).isEmpty();
    }
}
