package nl.herontwerp.screens;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.List;
import nl.herontwerp.costing.CostImpact;
import nl.herontwerp.reshoring.Entry;
import nl.herontwerp.reshoring.Factor;
import nl.herontwerp.reshoring.Location;
import nl.herontwerp.reshoring.TotalCost;
import nl.herontwerp.scenario.EditRefused;
import nl.herontwerp.scenario.LocationEdit;
import nl.herontwerp.workbench.DecimalField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The locations of an example project: the consultant and HR change them, the manager looks. */
class LocationsScreenTest extends ExampleScreenTest {

    @BeforeEach
    void noLocations() throws EditRefused {
        for (var location : locations()) {
            edit(new LocationEdit.RemoveLocation(location.id()));
        }
        edit(new LocationEdit.SetVolume(null, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"consultant", "hr"})
    void fourFiguresGiveAFirstAnswer(String username) {
        open(username);
        assertThat(words()).contains("Voeg minstens twee locaties toe");
        test(button("Nu toevoegen")).click();
        test(button("Buitenland toevoegen")).click();
        assertThat(words())
                .contains("Er is nog geen oordeel. Vul nog in, of sla over: ", "‘Prijs per stuk’ bij Buitenland")
                .contains("Nog niet te zeggen. Vul nog in, of sla over: ");
        type("Prijs per stuk, Nu", "4");
        type("Arbeid per stuk, Nu", "1,50");
        type("Prijs per stuk, Buitenland", "4,66");
        assertThat(words())
                .contains(
                        "Buitenland is €\u00a00,84 per stuk goedkoper dan Nu.",
                        "Vergeleken op 2 van 32 factoren.",
                        "zonder 30 factoren",
                        "startpunt");
        assertThat(workspaces.history(consultant, scenario).getFirst().by())
                .isEqualTo(users.byUsername(username).orElseThrow().displayName());
    }

    /** The field in which somebody types is the same one after an edit. */
    @Test
    void aFieldStaysAndASkippedOneCountsAsNothing() throws EditRefused {
        put(Location.start("a", "Fabriek", Location.Kind.NOW).with(Factor.UNIT_PRICE, Entry.of("4")));
        open("consultant");
        var field = field("Verpakking, Fabriek");
        type("Verpakking, Fabriek", "0,10");
        assertThat(field("Verpakking, Fabriek")).isSameAs(field);
        assertThat(words()).contains("€\u00a04,10");
        var skip = find(Checkbox.class).all().stream()
                .filter(each -> each.getAriaLabel()
                        .filter("Overslaan: Verpakking, Fabriek"::equals)
                        .isPresent())
                .findFirst()
                .orElseThrow();
        test(skip).click();
        assertThat(locations().getFirst().entry(Factor.PACKAGING).skipped()).isTrue();
        assertThat(field.isReadOnly()).isTrue();
        assertThat(words()).doesNotContain("€\u00a04,10");
        test(button("Ongedaan maken: ‘Verpakking’ bij Fabriek overgeslagen")).click();
        assertThat(field.isReadOnly()).isFalse();
        assertThat(words()).contains("€\u00a04,10");
    }

    @Test
    void whatCannotBeStaysInItsFieldWithTheMend() throws EditRefused {
        put(Location.start("a", "Fabriek", Location.Kind.NOW).with(Factor.DUTY, Entry.of("4")));
        open("consultant");
        type("Invoerrechten, Fabriek", "400");
        var field = (DecimalField) field("Invoerrechten, Fabriek");
        assertThat(field.isInvalid()).isTrue();
        assertThat(field.getErrorMessage()).contains("een getal in van 0 tot en met 100");
        assertThat(locations().getFirst().entry(Factor.DUTY)).isEqualTo(Entry.of("4"));
        type("Verpakking, Fabriek", "1");
        assertThat(field.number()).isEqualByComparingTo("400");
        type("Invoerrechten, Fabriek", "5");
        assertThat(field.isInvalid()).isFalse();
        assertThat(locations().getFirst().entry(Factor.DUTY).number()).isEqualByComparingTo("5");
    }

    @Test
    void labourComesFromTheScenarioUntilItIsTyped() throws EditRefused {
        edit(new LocationEdit.SetVolume(new BigDecimal("10000"), null));
        put(Location.start("r", "Hier", Location.Kind.HERE_REDESIGNED));
        open("consultant");
        var workspace = workspaces.open(consultant, scenario);
        var line = TotalCost.of(workspace.locations(), workspace.impact())
                .locations()
                .getFirst()
                .line(Factor.LABOUR);
        var work = CostImpact.money(workspace.impact().perYear().scenario());
        assertThat(line.exact().isKnown()).isEqualTo(work.isKnown());
        if (work.isKnown()) {
            assertThat(words()).contains("uit het scenario");
        }
        type("Arbeid per stuk, Hier", "2,25");
        assertThat(words()).contains("€\u00a02,25").doesNotContain(" uit het scenario ");
    }

    @Test
    void aCurrencyWithItsRateIsPutInTheDialog() throws EditRefused {
        put(Location.start("a", "Fabriek", Location.Kind.ABROAD).with(Factor.UNIT_PRICE, Entry.of("24")));
        open("consultant");
        test(button("Gegevens van Fabriek")).click();
        type("Munt", "cny");
        type("Koers", "8");
        test(button("Opslaan")).click();
        assertThat(find(Dialog.class).all()).noneMatch(Dialog::isOpened);
        assertThat(locations().getFirst().currency()).isEqualTo("CNY");
        assertThat(locations().getFirst().entry(Factor.UNIT_PRICE).number()).isEqualByComparingTo("24");
        assertThat(words()).contains("€\u00a03,00", "CNY");
    }

    @Test
    void whereTheRedesignIsMadeAnotherCurrencyIsRefusedAtItsField() throws EditRefused {
        put(Location.start("r", "Hier", Location.Kind.HERE_REDESIGNED));
        open("consultant");
        test(button("Gegevens van Hier")).click();
        type("Munt", "cny");
        test(button("Opslaan")).click();
        assertThat(find(TextField.class).all().stream().map(TextField::getErrorMessage))
                .anyMatch(message -> message != null && message.contains("Kies EUR in plaats van CNY"));
        type("Munt", "EUR");
        test(button("Opslaan")).click();
        assertThat(find(Dialog.class).all()).noneMatch(Dialog::isOpened);
    }

    @Test
    void breakEvensAndYearsAreSaid() throws EditRefused {
        edit(new LocationEdit.SetVolume(new BigDecimal("10000"), null));
        put(Location.start("a", "Ver", Location.Kind.NOW)
                .with(Factor.UNIT_PRICE, Entry.of("3"))
                .with(Factor.LABOUR, Entry.SKIPPED)
                .with(Factor.SURFACE_FREIGHT, Entry.of("0.50")));
        put(Location.start("b", "Dichtbij", Location.Kind.HERE)
                .with(Factor.UNIT_PRICE, Entry.of("4"))
                .with(Factor.LABOUR, Entry.SKIPPED)
                .with(Factor.SURFACE_FREIGHT, Entry.of("0.10")));
        open("manager");
        assertThat(words())
                .contains(
                        "Vracht per stuk bij Ver: onder €\u00a01,10 is Ver goedkoper, daarboven Dichtbij. Op dit moment is het €\u00a00,50.",
                        "Vracht per stuk bij Dichtbij: nooit even duur. Ver is altijd goedkoper.",
                        "Om alle jaren te weten:",
                        "Vul de groei van het aantal stuks in; 0 mag");
    }

    @Test
    void aManagerChangesNothing() throws EditRefused {
        put(Location.start("a", "Fabriek", Location.Kind.NOW));
        open("manager");
        assertThat(buttonNames()).doesNotContain("Nu toevoegen");
        assertThat(find(DecimalField.class).all()).isNotEmpty().allMatch(TextField::isReadOnly);
        assertThat(find(Checkbox.class).all()).isNotEmpty().allMatch(Checkbox::isReadOnly);
    }

    private void open(String username) {
        logInAs(username);
        UI.getCurrent().navigate("project/" + project.id() + "/locaties");
    }

    private List<Location> locations() {
        return workspaces.open(consultant, scenario).locations().locations();
    }

    private void put(Location location) throws EditRefused {
        edit(new LocationEdit.PutLocation(location));
    }

    private void edit(LocationEdit edit) throws EditRefused {
        workspaces.edit(consultant, scenario, edit);
    }
}
