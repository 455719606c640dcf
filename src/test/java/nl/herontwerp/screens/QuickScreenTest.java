package nl.herontwerp.screens;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.time.LocalDate;
import nl.herontwerp.identity.Users;
import nl.herontwerp.kernel.LegalSource;
import nl.herontwerp.register.RuleChanges;
import nl.herontwerp.wagerules.AddedValue;
import nl.herontwerp.wagerules.ParameterValue;
import nl.herontwerp.wagerules.ParameterValue.Status;
import nl.herontwerp.workbench.quick.QuickView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The quick calculator: for everybody who has logged in, without a project. */
class QuickScreenTest extends ScreenTest {

    /** 32 of 36 hours from 1 July 2026, aged 30, wage value 60 %, Whk 1 %, pension 5 %: worked out in QuoteTest. */
    private static final String CASE = "rekenen?datum=2026-07-01&leeftijd=30&uren=32&voltijd=36&regeling=subsidy"
            + "&loonwaarde=60&werkgever=klein&contract=permanent&voordeel=jobs-agreement&maanden=24&whk=1&pensioen=5";

    @Autowired
    private RuleChanges changes;

    @Autowired
    private Users users;

    @ParameterizedTest
    @ValueSource(strings = {"consultant", "hr", "manager", "beheer"})
    void everybodyComputesFromALink(String username) {
        logInAs(username);
        assertThat(find(SideNavItem.class).all())
                .extracting(SideNavItem::getLabel)
                .contains("Snel rekenen");
        go(CASE);
        assertThat(words())
                .contains(
                        "aan het begin €\u00a01.481,69 per maand, zonder regelingen €\u00a02.730,03",
                        "\u2212€\u00a01.108,29",
                        "\u2212€\u00a01.680,64",
                        "€\u00a0897,40",
                        "€\u00a0210,89",
                        "Wat verandert er",
                        "1-1-2027: loonkostensubsidie opnieuw berekend",
                        "Rekenbewijs",
                        "wml/minimum-hourly-wage 2026-07-01 14.99");
    }

    @Test
    void atFirstItSaysWhatIsMissing() {
        logInAs("manager");
        navigate(QuickView.class);
        assertThat(words()).contains("Vul de leeftijd in.", "Vul de uren per week in.");
        test(button("Voorbeeld invullen")).click();
        assertThat(words()).contains("Kosten voor de werkgever", "forfait").doesNotContain("Vul de leeftijd in.");
    }

    @Test
    void everyChangeIsComputedAtOnce() {
        logInAs("hr");
        go(CASE);
        test(find(IntegerField.class).withLabel("Leeftijd").single()).setValue(19);
        assertThat(words()).contains("Maand van de verjaardag", "Het minimumloon is €\u00a08,99");
        test(find(IntegerField.class).withLabel("Leeftijd").single()).setValue(30);
        assertThat(words()).contains("€\u00a01.481,69").doesNotContain("Maand van de verjaardag");
        test(find(TextField.class).withLabel("Loonwaarde in %").single()).setValue("100");
        assertThat(words()).contains("€\u00a00,00").doesNotContain("€\u00a01.481,69");
    }

    @Test
    void anUnknownWageValueMakesTheResultUnknown() {
        logInAs("hr");
        go(CASE.replace("&loonwaarde=60", ""));
        assertThat(words())
                .contains("is onbekend", "De loonwaarde is nog niet bekend. Vul haar in", "€\u00a02.730,03")
                .doesNotContain("€\u00a01.481,69");
    }

    @Test
    void aFigureOfLawThatIsNotKnownYetIsSaidWithTheWayToTheRegister() {
        logInAs("hr");
        go(CASE.replace("datum=2026-07-01", "datum=2027-01-01"));
        assertThat(words())
                .contains(
                        "is onbekend",
                        "Bekijk welke loonregels op die dag geen waarde hebben",
                        "De waarde van 31-12-2026 is doorgetrokken");
    }

    @Test
    void aWageBelowTheMinimumIsRefusedAtTheField() {
        logInAs("consultant");
        go(CASE + "&uurloon=12");
        var wage = find(TextField.class).withLabel("Bruto uurloon").single();
        assertThat(wage.isInvalid()).isTrue();
        assertThat(wage.getErrorMessage()).contains("lager dan het minimumloon van €\u00a014,99");
        assertThat(words()).contains("Hiermee is niet te rekenen").doesNotContain("Kosten voor de werkgever");
        test(wage).setValue("16,20");
        assertThat(wage.isInvalid()).isFalse();
        assertThat(words()).contains("Kosten voor de werkgever", "€\u00a016,20");
    }

    @Test
    void whatCantBeReadIsSaidAndNothingIsLost() {
        logInAs("consultant");
        go(CASE);
        test(find(TextField.class).withLabel("Uren per week").single()).setValue("veel");
        assertThat(words()).contains("Een van de velden is niet te lezen");
        test(find(TextField.class).withLabel("Uren per week").single()).setValue("32");
        assertThat(words()).contains("€\u00a01.481,69");
    }

    @Test
    void aBrokenLinkIsSaid() {
        logInAs("consultant");
        go("rekenen?leeftijd=oud&uren=32");
        assertThat(notices()).anyMatch(text -> text.contains("niet te lezen: leeftijd"));
        assertThat(words()).contains("Vul de leeftijd in.");
    }

    @Test
    void noInstrumentAsksForNoWageValue() {
        logInAs("consultant");
        go(CASE);
        Select<?> instrument = find(Select.class).withLabel("Regeling").single();
        test(instrument).selectItem("Geen");
        assertThat(words()).doesNotContain("Loonwaarde in %", "\u2212€\u00a01.108,29");
    }

    @Test
    void addedValuesAreMarkedInTheResult() throws Exception {
        var admin = users.byUsername("beheer").orElseThrow();
        var added = changes.add(
                admin,
                new AddedValue(
                        "wml/holiday-allowance",
                        new ParameterValue(
                                LocalDate.of(2026, 7, 1),
                                null,
                                new BigDecimal("9"),
                                new LegalSource("Test", "art. 1", null),
                                LocalDate.of(2026, 11, 1),
                                Status.CONFIRMED,
                                null,
                                true)));
        try {
            logInAs("manager");
            go(CASE);
            assertThat(words())
                    .contains("Rekent met waarden die hier zijn toegevoegd", "wml/holiday-allowance 2026-07-01 9% *");
        } finally {
            changes.takeBack(admin, added.id());
        }
    }
}
