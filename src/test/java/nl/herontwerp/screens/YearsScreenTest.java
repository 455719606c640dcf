package nl.herontwerp.screens;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTable;
import java.math.BigDecimal;
import nl.herontwerp.carving.CarvedRole;
import nl.herontwerp.carving.DesignEdit;
import nl.herontwerp.costing.CostImpact;
import nl.herontwerp.costing.Horizon.Setting;
import nl.herontwerp.costing.HorizonImpact;
import nl.herontwerp.kernel.Hours;
import nl.herontwerp.language.Formats;
import nl.herontwerp.language.Texts;
import nl.herontwerp.scenario.EditRefused;
import nl.herontwerp.scenario.HorizonEdit;
import nl.herontwerp.shell.widgets.Chart;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The years ahead of an example project, on Kosten and Vergelijken. */
class YearsScreenTest extends ExampleScreenTest {

    private static final Formats FORMATS = new Formats(Texts.DUTCH);

    @BeforeEach
    void nothingStated() throws EditRefused {
        for (var setting : Setting.values()) {
            state(setting, setting == Setting.YEARS ? "5" : null);
        }
        workspaces.edit(consultant, scenario, new HorizonEdit.SetDiscountReason(""));
        for (var role : workspaces.open(consultant, scenario).design().roles().values()) {
            var guidance = role.guidance();
            if (guidance != null) {
                var later = new CarvedRole.Guidance(
                        guidance.performerId(), guidance.hoursPerWeek(), Hours.of(1), Hours.of("0.5"));
                workspaces.edit(
                        consultant, scenario, new DesignEdit.PutRole(role.with(draft -> draft.guidance(later))));
            }
        }
    }

    @Test
    void statedExpectationsGiveEveryYearAndAPresentValue() {
        open("consultant");
        assertThat(words()).contains("Vul in: Loongroei per jaar", "Vul de rente in");
        type("Loongroei (% per jaar)", "3");
        type("Prijsgroei (% per jaar)", "2");
        type("Groei van het werk (% per jaar)", "0");
        assertThat(words()).doesNotContain("Vul in: Loongroei per jaar").contains("aanname: regels van 2026");
        type("Rente om terug te rekenen (%)", "4,5");
        assertThat(words()).contains("Vul in waar de rente van 4,5\u00a0% vandaan komt");
        test(field("Bron of reden van de rente")).setValue("rente van de huisbank");
        var impact = impact();
        var value = FORMATS.money(CostImpact.money(impact.cash()).toOptional().orElseThrow());
        var total = FORMATS.money(
                CostImpact.money(impact.total().difference()).toOptional().orElseThrow());
        assertThat(words())
                .contains(
                        "De netto contante waarde van de besparing is " + value.replace("\u2212€", "\u2212\u2060€"),
                        total)
                .doesNotContain("Nog nodig om alle jaren te berekenen");
        assertThat(find(Chart.class).all()).hasSize(1);
    }

    /** What was typed stays, with the mend at its field, until it is mended. */
    @Test
    void whatCannotBeIsSaidAtItsField() {
        open("consultant");
        var years = field("Aantal jaren");
        type("Aantal jaren", "12");
        assertThat(years.isInvalid()).isTrue();
        assertThat(years.getErrorMessage()).contains("van 1 tot en met 10");
        type("Loongroei (% per jaar)", "-100");
        assertThat(field("Loongroei (% per jaar)").getErrorMessage()).contains("boven −100");
        type("Prijsgroei (% per jaar)", "2");
        assertThat(years.getValue()).isEqualTo("12");
        assertThat(years.isInvalid()).isTrue();
        type("Aantal jaren", "3");
        assertThat(years.isInvalid()).isFalse();
        assertThat(impact().years()).hasSize(4);
        assertThat(field("Aantal jaren")).isSameAs(years);
    }

    @Test
    void everyLineOfEveryYearOpensOnDemand() throws EditRefused {
        state(Setting.WAGE_GROWTH, "3");
        open("consultant");
        var before = find(NativeTable.class).all().size();
        find(NativeDetails.class).all().stream()
                .filter(details -> details.getSummaryText().startsWith("Alle regels"))
                .findFirst()
                .ifPresent(details -> test(details).toggleContent());
        assertThat(find(NativeTable.class).all()).hasSize(before + 1);
    }

    @Test
    void scenariosAreComparedOverTheSameYears() throws EditRefused {
        state(Setting.YEARS, "4");
        for (var growth : new Setting[] {Setting.WAGE_GROWTH, Setting.PRICE_GROWTH, Setting.VOLUME_GROWTH}) {
            state(growth, "1");
        }
        logInAs("manager");
        UI.getCurrent().navigate("project/" + project.id() + "/vergelijken");
        var total = FORMATS.money(
                CostImpact.money(impact().total().difference()).toOptional().orElseThrow());
        assertThat(words()).contains("Over de jaren", "4 jaar", "Netto contante waarde, alleen geld", total);
    }

    @Test
    void aManagerChangesNothing() {
        open("manager");
        assertThat(field("Loongroei (% per jaar)").isReadOnly()).isTrue();
        assertThat(field("Bron of reden van de rente").isReadOnly()).isTrue();
    }

    private void open(String username) {
        logInAs(username);
        UI.getCurrent().navigate("project/" + project.id() + "/kosten");
    }

    private HorizonImpact impact() {
        return workspaces.open(consultant, scenario).years().orElseThrow();
    }

    private void state(Setting setting, String number) throws EditRefused {
        workspaces.edit(
                consultant,
                scenario,
                new HorizonEdit.SetNumber(setting, number == null ? null : new BigDecimal(number)));
    }
}
