package nl.herontwerp.screens;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.time.LocalDate;
import nl.herontwerp.identity.Users;
import nl.herontwerp.kernel.LegalSource;
import nl.herontwerp.register.RuleChange.State;
import nl.herontwerp.register.RuleChanges;
import nl.herontwerp.register.RulesInForce;
import nl.herontwerp.wagerules.AddedValue;
import nl.herontwerp.wagerules.ParameterValue;
import nl.herontwerp.wagerules.ParameterValue.Status;
import nl.herontwerp.workbench.rules.RuleView;
import nl.herontwerp.workbench.rules.RulesView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The register as each role sees it: everybody reads, HR proposes, an administrator decides. */
class RulesScreenTest extends ScreenTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);
    private static final String LEVY = "jobs-agreement/levy";

    @Autowired
    private RuleChanges changes;

    @Autowired
    private RulesInForce rules;

    @Autowired
    private Users users;

    @AfterEach
    void takeEverythingBack() throws Exception {
        var admin = users.byUsername("beheer").orElseThrow();
        for (var change : changes.all()) {
            if (change.state() == State.IN_FORCE) {
                changes.takeBack(admin, change.id());
            } else if (change.state() == State.PROPOSED) {
                changes.refuse(admin, change.id(), "opgeruimd");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"consultant", "hr", "manager", "beheer"})
    void everybodyReadsTheRegister(String username) {
        logInAs(username);
        navigate(RulesView.class);
        assertThat(words()).contains("Minimumuurloon vanaf 21 jaar", "Loonkostensubsidie (Participatiewet)");
        navigate("loonregels/wml/minimum-hourly-wage", RuleView.class);
        assertThat(words())
                .contains("€\u00a013,27 per uur", "Stcrt. 2026, 16505", "kosten van een scenario", "Snel rekenen");
        go("loonregels/verschil?van=2026-01-01&tot=2026-07-01");
        assertThat(words()).contains("verschillen 2 regels", "€\u00a00,28 per uur meer", "+1,9\u00a0%");
    }

    /** What a figure was compared with stands beside the day; nothing where it was the source itself. */
    @Test
    void aFigureSaysWhatItWasComparedWith() {
        logInAs("consultant");
        navigate("loonregels/wml/minimum-hourly-wage", RuleView.class);
        assertThat(words()).contains("vergeleken met publicaties die het cijfer herhalen, niet met de bron zelf");
        navigate("loonregels/coaching/hours-year-1", RuleView.class);
        assertThat(words()).contains("vergeleken met onderzoek dat de bron noemt, niet met de bron zelf");
        navigate("loonregels/lks/forfait", RuleView.class);
        assertThat(words())
                .contains("1-2-2017", "25-11-2026", "Vergeleken met de wettekst")
                .doesNotContain("niet met de bron zelf");
    }

    @ParameterizedTest
    @ValueSource(strings = {"consultant", "manager"})
    void readersChangeNothing(String username) throws Exception {
        changes.propose(users.byUsername("hr").orElseThrow(), value("9.5"));
        logInAs(username);
        navigate(RulesView.class);
        assertThat(buttonNames()).doesNotContain("Accepteren", "Afwijzen", "Intrekken");
        navigate("loonregels/wml/holiday-allowance", RuleView.class);
        assertThat(buttonNames()).doesNotContain("Waarde toevoegen", "Waarde voorstellen", "Accepteren");
        assertThat(words()).contains("HR kan een waarde voorstellen. Een beheerder voegt waarden toe.");
    }

    @Test
    void searchAndFilterNarrowTheList() {
        logInAs("consultant");
        go("loonregels?zoek=stcrt.%202026,%2016505");
        assertThat(words()).contains("2 van ", "Referentiemaandloon (36 uur)").doesNotContain("Ufo-premie");
        go("loonregels?toon=UNVERIFIED&datum=2026-07-01");
        assertThat(words())
                .contains("Vergoeding voor werkgeverslasten bij loonkostensubsidie")
                .doesNotContain("Minimumuurloon vanaf 21 jaar");
        go("loonregels?toon=UNKNOWN&datum=2027-01-01");
        assertThat(words()).contains("Minimumuurloon vanaf 21 jaar");
        go("loonregels?toon=ADDED");
        assertThat(words()).contains("Geen regel past hierbij");
        go("loonregels?toon=onzin&datum=gisteren");
        assertThat(words()).contains("Minimumuurloon vanaf 21 jaar");
    }

    @Test
    void aRuleThatDoesNotExistIsNotFound() {
        logInAs("consultant");
        go("loonregels/wml/niet-daar");
        assertThat(words()).contains("Deze pagina bestaat niet");
    }

    @Test
    void hrProposesAndTakesItBack() {
        logInAs("hr");
        navigate("loonregels/wml/holiday-allowance", RuleView.class);
        test(button("Waarde voorstellen")).click();
        fillIn("9,5", Status.EXPECTED);
        assertThat(words()).contains("Als een beheerder dit accepteert: Geldt vanaf 1-1-2027");
        test(button("Voorstellen")).click();
        assertThat(notices()).anyMatch(text -> text.contains("wacht nu op een beheerder"));
        assertThat(words()).contains("voorgesteld", "Samir Haddad");
        assertThat(percent()).isEqualByComparingTo("8");
        test(button("Intrekken")).click();
        assertThat(words()).contains("ingetrokken");
        assertThat(changes.waiting()).isEmpty();
    }

    @Test
    void whatIsWrongIsSaidAtTheField() {
        logInAs("hr");
        navigate("loonregels/wml/holiday-allowance", RuleView.class);
        test(button("Waarde voorstellen")).click();
        fillIn("800", Status.CONFIRMED);
        test(find(TextField.class).withLabel("Artikel").single()).setValue("");
        test(button("Voorstellen")).click();
        assertThat(words()).contains("Vul een getal tussen 0 en 100 in.", "Een bevestigde waarde noemt het artikel");
        assertThat(changes.waiting()).isEmpty();
    }

    @Test
    void anAdministratorAcceptsAndTheValueIsMarkedEverywhere() throws Exception {
        changes.propose(users.byUsername("hr").orElseThrow(), value("9.5"));
        logInAs("beheer");
        navigate(RulesView.class);
        assertThat(words()).contains("Voorstellen die wachten (1)", "9,5\u00a0%", "Samir Haddad");
        test(button("Accepteren")).click();
        assertThat(percent()).isEqualByComparingTo("9.5");
        go("loonregels?toon=ADDED");
        assertThat(words()).contains("Hier toegevoegd", "Vakantiebijslag", "9,5\u00a0% vanaf 1-1-2027");
        navigate("loonregels/wml/holiday-allowance", RuleView.class);
        assertThat(words()).contains("Hier toegevoegd", "van kracht");
        go("loonregels/verschil?van=2026-12-31&tot=2027-01-01");
        assertThat(words()).contains("1,5 procentpunt meer", "Hier toegevoegd");
    }

    @Test
    void anAdministratorRefusesWithAReason() throws Exception {
        changes.propose(users.byUsername("hr").orElseThrow(), value("9.5"));
        logInAs("beheer");
        navigate(RulesView.class);
        test(button("Afwijzen")).click();
        test(find(TextArea.class).single()).setValue(" ");
        pressInDialog("Afwijzen");
        assertThat(changes.waiting()).hasSize(1);
        test(find(TextArea.class).single()).setValue("Staat nog niet in de Staatscourant");
        pressInDialog("Afwijzen");
        assertThat(changes.waiting()).isEmpty();
        logInAs("hr");
        navigate("loonregels/wml/holiday-allowance", RuleView.class);
        assertThat(words()).contains("afgewezen", "Staat nog niet in de Staatscourant");
    }

    @Test
    void anAdministratorAddsTakesBackAndPutsBack() {
        logInAs("beheer");
        navigate("loonregels/wml/holiday-allowance", RuleView.class);
        test(button("Waarde toevoegen")).click();
        fillIn("9,5", Status.EXPECTED);
        assertThat(words()).contains("Geldt vanaf 1-1-2027", "concept-scenario");
        test(button("Toevoegen")).click();
        assertThat(notices()).anyMatch(text -> text.contains("Zij geldt vanaf 1-1-2027."));
        assertThat(percent()).isEqualByComparingTo("9.5");
        test(button("Terugnemen")).click();
        assertThat(percent()).isEqualByComparingTo("8");
        test(button("Terugzetten")).click();
        assertThat(percent()).isEqualByComparingTo("9.5");
    }

    @Test
    void aTextOfTheLawIsOneClickAway() {
        logInAs("manager");
        navigate("loonregels/wml/minimum-hourly-wage", RuleView.class);
        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains(
                        "https://wetten.overheid.nl/BWBR0002638/2026-07-01",
                        "https://zoek.officielebekendmakingen.nl/stcrt-2026-16505.html");
    }

    @Test
    void whatNothingUsesSaysSo() {
        logInAs("manager");
        navigate("loonregels/" + LEVY, RuleView.class);
        assertThat(words()).contains("Nog niets. Het programma laat deze waarde alleen zien.");
    }

    private void fillIn(String number, Status status) {
        test(find(DatePicker.class).withLabel("Geldt vanaf").single()).setValue(NEW_YEAR);
        test(find(TextField.class).withLabel("Waarde").single()).setValue(number);
        @SuppressWarnings("unchecked")
        Select<Status> choice = find(Select.class).withLabel("Status").single();
        choice.setValue(status);
    }

    /** The last button with this text: the dialog is above the page. */
    private void pressInDialog(String text) {
        var all = find(Button.class).withText(text).all();
        test(all.getLast()).click();
    }

    private BigDecimal percent() {
        return rules.register()
                .get("wml/holiday-allowance")
                .valueOn(NEW_YEAR)
                .toOptional()
                .orElseThrow()
                .value();
    }

    private static AddedValue value(String percent) {
        return new AddedValue(
                "wml/holiday-allowance",
                new ParameterValue(
                        NEW_YEAR,
                        null,
                        new BigDecimal(percent),
                        new LegalSource("Wet minimumloon en minimumvakantiebijslag (BWBR0002638)", "art. 15", null),
                        LocalDate.of(2026, 11, 1),
                        Status.EXPECTED,
                        null,
                        true));
    }
}
