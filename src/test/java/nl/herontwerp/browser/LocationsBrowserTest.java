package nl.herontwerp.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.herontwerp.identity.AppUser;
import nl.herontwerp.identity.Users;
import nl.herontwerp.kernel.Percentage;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.project.Projects;
import nl.herontwerp.reshoring.Entry;
import nl.herontwerp.reshoring.Factor;
import nl.herontwerp.reshoring.Location;
import nl.herontwerp.scenario.EditRefused;
import nl.herontwerp.scenario.LocationEdit;
import nl.herontwerp.scenario.Workspaces;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From nothing to an answer by keyboard, and the whole screen with four locations. */
class LocationsBrowserTest extends BrowserTest {

    @Autowired
    private Projects projects;

    @Autowired
    private Users users;

    @Autowired
    private Workspaces workspaces;

    @Test
    void fromTwoPricesToTheWholeTable() throws Exception {
        var consultant = users.byUsername("consultant").orElseThrow();
        // the other example is sent to HR in another journey
        var project = projects.visibleTo(consultant).stream()
                .filter(each -> each.name().startsWith("Bloempotten"))
                .findFirst()
                .orElseThrow();
        var scenario = workspaces
                .openProject(consultant, project.id())
                .orElseThrow()
                .scenario()
                .id();
        empty(consultant, scenario);
        var page = logIn("consultant");
        page.navigate(url("project/" + project.id() + "/kosten"));
        page.getByText("Locaties: hier of elders maken").click();
        assertThat(page.getByText("Voeg minstens twee locaties toe")).isVisible();
        firstAnswer(page);
        four(consultant, scenario);
        page.reload();
        assertThat(page.locator(".outcome")).containsText("goedkoper dan Nu");
        assertThat(page.locator(".chart svg")).isVisible();
        assertAccessible(page);
        pictures(page);
        var file = page.waitForDownload(
                () -> page.getByText("Tabel downloaden als CSV").click());
        assertThat(Files.readString(file.path())).contains("Kostprijs;Prijs per stuk;3,1");
    }

    /** The example has locations; this begins without. */
    private void empty(AppUser user, UUID scenario) throws EditRefused {
        for (var location : workspaces.open(user, scenario).locations().locations()) {
            workspaces.edit(user, scenario, new LocationEdit.RemoveLocation(location.id()));
        }
        workspaces.edit(user, scenario, new LocationEdit.SetVolume(null, null));
    }

    /** Typing goes on from cell to cell while the answer changes. */
    private void firstAnswer(Page page) {
        button(page, "Nu toevoegen").click();
        button(page, "Buitenland toevoegen").click();
        assertThat(page.getByLabel("Prijs per stuk, Buitenland", exact())).isVisible();
        assertThat(page.locator(".outcome"))
                .hasText(
                        "Er is nog geen oordeel. Vul nog in, of sla over: ‘Prijs per stuk’ bij Nu, ‘Arbeid per stuk’ bij Nu, "
                                + "‘Prijs per stuk’ bij Buitenland.");
        var price = page.getByLabel("Prijs per stuk, Nu", exact());
        price.fill("3,10");
        price.press("Tab");
        assertThat(page.getByLabel("Overslaan: Prijs per stuk, Nu")).isFocused();
        page.getByLabel("Prijs per stuk, Buitenland", exact()).fill("4,20");
        page.getByLabel("Prijs per stuk, Buitenland", exact()).press("Tab");
        page.getByLabel("Arbeid per stuk, Nu", exact()).fill("1,95");
        page.getByLabel("Arbeid per stuk, Nu", exact()).press("Tab");
        assertThat(page.locator(".outcome")).hasText("Buitenland is €\u00a00,85 per stuk goedkoper dan Nu.");
        assertThat(page.locator(".saved")).hasText("Bewaard");
        page.locator(".factor-details summary").first().click();
        assertThat(page.getByText("Formule: Bedrag per stuk").first()).isVisible();
        both(page, "locaties-eerste", page.locator("h1"));
        page.getByRole(
                        AriaRole.BUTTON,
                        new GetByRoleOptions()
                                .setName("Totale kosten, Buitenland, per stuk: €\u00a04,2210. Bekijk waarom."))
                .click();
        assertThat(page.locator(".why-sheet, vaadin-dialog").first()).containsText("The Reshoring Initiative");
        page.keyboard().press("Escape");
        button(page, "Gegevens van Buitenland").click();
        assertThat(page.getByLabel("Koers", exact())).isVisible();
        both(page, "locaties-gegevens", page.locator("h1"));
        assertAccessible(page);
        button(page, "Annuleren").click();
    }

    private void four(AppUser user, UUID scenario) throws EditRefused {
        var plan = workspaces
                .edit(user, scenario, new LocationEdit.SetVolume(new BigDecimal("20000"), Percentage.of(5)))
                .locations();
        var edits = new ArrayList<LocationEdit>();
        var now = plan.locations().get(0);
        var abroad = plan.locations().get(1);
        edits.add(new LocationEdit.PutLocation(new Location(
                abroad.id(),
                "Fabriek in Shenzhen",
                Location.Kind.ABROAD,
                "CNY",
                new BigDecimal("7.85"),
                LocalDate.of(2026, 7, 1),
                Percentage.of(6),
                Percentage.of(1),
                Percentage.of(20),
                Percentage.of(12),
                Map.of())));
        fill(
                edits,
                abroad.id(),
                Map.of(
                        Factor.UNIT_PRICE, Entry.of("24.80"),
                        Factor.PACKAGING, Entry.of("0.6"),
                        Factor.DUTY, Entry.of("4.2"),
                        Factor.SURFACE_FREIGHT, Entry.of("0.35"),
                        Factor.CARRYING_TRANSIT, Entry.of("42"),
                        Factor.AUDIT_TRAVEL, Entry.of("9000"),
                        Factor.TOOLING, Entry.SKIPPED,
                        Factor.QUALITY, Entry.of("3.5"),
                        Factor.EMERGENCY_FREIGHT, Entry.of("6000")));
        fill(
                edits,
                now.id(),
                Map.of(
                        Factor.PACKAGING, Entry.of("0.08"),
                        Factor.DUTY, Entry.SKIPPED,
                        Factor.SURFACE_FREIGHT, Entry.of("0.05"),
                        Factor.FREIGHT_INSURANCE, Entry.SKIPPED,
                        Factor.CARRYING_TRANSIT, Entry.SKIPPED,
                        Factor.AUDIT_TRAVEL, Entry.SKIPPED,
                        Factor.TOOLING, Entry.SKIPPED,
                        Factor.QUALITY, Entry.of("1"),
                        Factor.EMERGENCY_FREIGHT, Entry.SKIPPED));
        for (var kind : new Location.Kind[] {Location.Kind.HERE, Location.Kind.HERE_REDESIGNED}) {
            var id = kind.name();
            edits.add(new LocationEdit.PutLocation(
                    Location.start(id, kind == Location.Kind.HERE ? "Hier" : "Hier herontworpen", kind)));
            fill(
                    edits,
                    id,
                    Map.of(
                            Factor.UNIT_PRICE, Entry.of("2.40"),
                            Factor.LABOUR, Entry.of(kind == Location.Kind.HERE ? "1.80" : "1.35"),
                            Factor.PACKAGING, Entry.of("0.08"),
                            Factor.SURFACE_FREIGHT, Entry.of("0.04"),
                            Factor.CARRYING_TRANSIT, Entry.SKIPPED,
                            Factor.AUDIT_TRAVEL, Entry.SKIPPED,
                            Factor.TOOLING, Entry.of("30000", 5),
                            Factor.QUALITY, Entry.of("1"),
                            Factor.EMERGENCY_FREIGHT, Entry.SKIPPED));
        }
        workspaces.edit(user, scenario, Phrase.literal("Vier locaties"), edits);
    }

    private static void fill(List<LocationEdit> edits, String id, Map<Factor, Entry> values) {
        for (var value : values.entrySet()) {
            edits.add(new LocationEdit.SetValue(id, value.getKey(), value.getValue()));
        }
    }

    private void pictures(Page page) {
        both(page, "locaties", page.locator("h1"));
        both(page, "locaties-tabel", page.locator(".location-table"));
        both(page, "locaties-lijn", page.locator(".chart"));
        both(page, "locaties-jaren", page.getByText("Wanneer is het even duur?"));
    }
}
