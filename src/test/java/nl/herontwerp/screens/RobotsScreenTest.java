package nl.herontwerp.screens;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.herontwerp.carving.PieceWork;
import nl.herontwerp.carving.RobotDeal;
import nl.herontwerp.carving.RobotItem;
import nl.herontwerp.carving.RobotOption;
import nl.herontwerp.costing.Horizon.Setting;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.kernel.Percentage;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.scenario.EditRefused;
import nl.herontwerp.scenario.HorizonEdit;
import nl.herontwerp.workbench.DateField;
import nl.herontwerp.workbench.DecimalField;
import org.junit.jupiter.api.Test;

/** Robots on "Functies" and "Kosten" of an example project. */
class RobotsScreenTest extends UndoneScreenTest {

    @Test
    void aNewRobotBeginsWithMarkedStartingPointsOfItsKind() {
        openNew();
        assertThat(figure("Aanschaf (€ eenmalig)").number()).isEqualByComparingTo("85000");
        assertThat(words())
                .contains("Uitgangspunt uit een bron: Gepubliceerd rekenvoorbeeld van een cobotcel")
                .contains("Uitgangspunt zonder bron. Eigen schatting")
                .contains("Nog onbekend. Vul 0 in als het werk doorgaat.");
        type("Aanschaf (€ eenmalig)", "60000");
        assertThat(figure("Aanschaf (€ eenmalig)").getHelperText()).isEmpty();
        kind().setValue(RobotOption.Kind.OPERATOR_SUPPORT);
        assertThat(figure("Aanschaf (€ eenmalig)").number())
                .as("what was typed stays")
                .isEqualByComparingTo("60000");
        assertThat(figure("Levensduur (jaren)").number()).isEqualByComparingTo("5");
        assertThat(words()).doesNotContain("Veiligheidsbeoordeling (€ eenmalig)");
    }

    @Test
    void aRobotIsMadeInOneDialogWithItsWorkItsTimeAndItsPrice() {
        openNew();
        type("Naam", "Sorteerarm");
        var piece = cover();
        type("Cyclustijd (seconden per keer)", "30");
        assertThat(words()).contains("Past: de robot is per keer 30", "Samen met ");
        type("Inbouw en programmeren (€ eenmalig)", "4000");
        type("Leaseprijs (€ per maand)", "900");
        var first = find(DateField.class).all().stream()
                .filter(each -> "Eerste dag".equals(each.getLabel()))
                .findFirst()
                .orElseThrow();
        first.setValue(LocalDate.of(2028, 3, 1));
        type("Levertijd (weken)", "2");
        type("Dagen tot hij werkt", "1");
        type("Huurprijs (€ per uur)", "12");
        assertThat(words())
                .contains("Kopen, leasen of huren van Sorteerarm over ")
                .contains("‘Gereedschap, grijpers en mallen’ is niet ingevuld");
        test(button("Opslaan")).click();
        var robot = design().robots().values().stream()
                .filter(each -> each.name().equals("Sorteerarm"))
                .findFirst()
                .orElseThrow();
        assertThat(robot.coverage().get(piece.activity().id()))
                .isEqualTo(new RobotOption.Coverage(Percentage.of(100), Percentage.of(10), new BigDecimal("30"), null));
        var deal = robot.dealOrAmounts();
        assertThat(deal.way()).isEqualTo(RobotDeal.Way.BUY);
        assertThat(deal.item(RobotItem.Kind.INTEGRATION).orElseThrow().amount()).isEqualTo(Money.of(4000));
        assertThat(deal.item(RobotItem.Kind.INTEGRATION).orElseThrow().source()).isNull();
        assertThat(deal.item(RobotItem.Kind.PURCHASE).orElseThrow().source()).contains("rekenvoorbeeld");
        assertThat(words()).contains("Samen: mens", "Mens (");

        go("project/" + project.id() + "/kosten");
        assertThat(words())
                .contains("Robots en mensen samen", "Doet het werk zelf, 100")
                .contains("Deze robot werkt vanaf 16-3-2028", "De tabel van een jaar geeft een heel jaar")
                .contains("Robot ‘Sorteerarm’: het bedrag voor ‘Gereedschap");
    }

    /** There is one setting of years and discount rate, that of the project. */
    @Test
    void waysAreComparedOverTheYearsOfTheProject() throws EditRefused {
        var years = new HorizonEdit.SetNumber(Setting.YEARS, new BigDecimal("7"));
        var rate = new HorizonEdit.SetNumber(Setting.DISCOUNT_RATE, null);
        workspaces.edit(consultant, scenario, Phrase.literal("years"), List.of(years, rate));
        openNew();
        assertThat(words())
                .contains("Kopen, leasen of huren van", "over 7 jaar")
                .contains("Zonder rente gerekend", "Vul de rente in")
                .contains("U stelt ze in bij Kosten, onder Over de jaren");
        workspaces.undo(consultant, scenario);
    }

    @Test
    void whatCantBeIsSaidAtTheFieldAndNothingTypedIsLost() {
        openNew();
        type("Naam", "Nachtarm");
        type("Ploegen per dag", "4");
        test(button("Opslaan")).click();
        assertThat(figure("Ploegen per dag").isInvalid()).isTrue();
        assertThat(figure("Ploegen per dag").getErrorMessage()).contains("hoogstens 24 uur per dag");
        assertThat(find(Dialog.class).all()).isNotEmpty();
        assertThat(figure("Ploegen per dag").number()).isEqualByComparingTo("4");
        type("Ploegen per dag", "3");
        cover();
        type("Cyclustijd (seconden per keer)", "0");
        test(button("Opslaan")).click();
        assertThat(figure("Cyclustijd (seconden per keer)").getErrorMessage()).contains("meer dan 0");
        type("Cyclustijd (seconden per keer)", "");
        type("Aanschaf (€ eenmalig)", "-1");
        test(button("Opslaan")).click();
        assertThat(figure("Aanschaf (€ eenmalig)").isInvalid()).isTrue();
        assertAsBefore();
    }

    @Test
    void aRobotThatIsTooSlowIsSaidWhileItIsEntered() {
        openNew();
        cover();
        type("Cyclustijd (seconden per keer)", "86400");
        type("Uren per ploeg", "0,1");
        assertThat(words()).contains("Past niet: de robot is per keer");
    }

    private void openNew() {
        visit("consultant", "functies");
        test(button("Robot toevoegen")).click();
        roundTrip();
    }

    /** Covers the first piece that has hours. */
    @SuppressWarnings("unchecked")
    private PieceWork cover() {
        var more = (ComboBox<PieceWork>) find(ComboBox.class).all().stream()
                .filter(each -> "Deeltaak toevoegen".equals(each.getLabel()))
                .findFirst()
                .orElseThrow();
        var piece = more.getListDataView()
                .getItems()
                .filter(each -> each.hoursNow().isKnown()
                        && design().robotsOn(each.activity().id()).findAny().isEmpty())
                .findFirst()
                .orElseThrow();
        more.setValue(piece);
        roundTrip();
        return piece;
    }

    @SuppressWarnings("unchecked")
    private Select<RobotOption.Kind> kind() {
        return (Select<RobotOption.Kind>) find(Select.class).all().stream()
                .filter(each -> "Soort".equals(each.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private DecimalField figure(String label) {
        return find(DecimalField.class).all().stream()
                .filter(each -> label.equals(each.getLabel()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no field " + label));
    }
}
