package nl.herontwerp.screens;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.sidenav.SideNavItem;
import java.util.Comparator;
import java.util.UUID;
import nl.herontwerp.identity.AppUser;
import nl.herontwerp.identity.ScanAccess;
import nl.herontwerp.identity.Users;
import nl.herontwerp.language.Texts;
import nl.herontwerp.potential.Questionnaire;
import nl.herontwerp.project.Projects;
import nl.herontwerp.reshoring.Factor;
import nl.herontwerp.reshoring.Location;
import nl.herontwerp.scenario.Workspaces;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The Reshoring Potential Scan: for everybody who has logged in, and for visitors while an administrator lets them. */
class ScanScreenTest extends ScreenTest {

    /** The flower pots of the worked examples: +26, one answer unknown. */
    private static final String POTS = "levertijd=4&wijziging=3&maatwerk=4&herkomst=4&kwaliteit=3&herstel=5&robots=4"
            + "&eenvoudig=4&vakmensen=4&loonaandeel=3&loonstijging=4&vervoer=4&voorraad=5&leiding=2&energie=2"
            + "&financiering=4&stabiliteit=3&invoer=3&regels=4&geschillen=2&verloop=weet-niet&kennis=2";

    private static final String RESULT = "reshoringscan?stap=uitslag&" + POTS;

    @Autowired
    private ScanAccess access;

    @Autowired
    private Users users;

    @Autowired
    private Projects projects;

    @Autowired
    private Workspaces workspaces;

    private AppUser admin;

    @BeforeEach
    @AfterEach
    void open() {
        admin = users.byUsername("beheer").orElseThrow();
        access.choose(admin, true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"consultant", "hr", "manager", "beheer"})
    void everyUserFindsTheScanAndItsResult(String username) {
        access.choose(admin, false);
        logInAs(username);
        assertThat(find(SideNavItem.class).all())
                .extracting(SideNavItem::getLabel)
                .contains("Reshoringscan");
        go(RESULT);
        assertThat(words())
                .contains(
                        "Terughalen ligt voor de hand.",
                        "De antwoorden wegen samen +26",
                        "Nog niet bekend: 1 van de 22 antwoorden. Daarmee ligt de uitslag straks tussen +21 en +29.",
                        "Wat u nog niet weet, kan dit advies niet meer veranderen.",
                        "Een fout in de productie oplossen duurt lang.",
                        "Afspraken met de leverancier lopen goed.",
                        "Mensen en tempo daar (vraag het aan: De leverancier)",
                        "Herontwerp het werk",
                        "Reken met machines en robots",
                        "Kijk naar subsidies",
                        "Versie 1 van de vragen");
    }

    @Test
    void aVisitorSeesTheScanAndNothingElse() {
        visit();
        go("reshoringscan");
        assertThat(words()).contains("1. Hoe vaak willen klanten het product sneller hebben", "0 van 22 vragen");
        assertThat(find(SideNavItem.class).all()).isEmpty();
        go(RESULT);
        assertThat(words()).contains("Terughalen ligt voor de hand.").doesNotContain("Een consulent kan");
        assertThat(buttonNames()).contains("Maak PDF").doesNotContain("Begin een project met deze antwoorden");
        assertThat(find(Anchor.class).all())
                .filteredOn(link -> link.getText().startsWith("Log in en begin"))
                .singleElement()
                .satisfies(link -> assertThat(link.getHref())
                        .startsWith("reshoringscan/inloggen?")
                        .contains("levertijd=4", "verloop=weet-niet", "stap=uitslag"));
    }

    @Test
    void aVisitorSeesNothingWhileTheScanIsClosed() {
        access.choose(admin, false);
        visit();
        go(RESULT);
        assertThat(words()).doesNotContain("Terughalen", "Hoe vaak");
        assertThat(find(RadioButtonGroup.class).all()).isEmpty();
        go("login");
        assertThat(words()).doesNotContain("Doe de Reshoringscan");
    }

    /** Closed while somebody is busy: the next step and the PDF are refused, the answers are still in the address. */
    @Test
    void aVisitorIsStoppedWhenTheScanClosesMeanwhile() {
        visit();
        go(RESULT);
        access.choose(admin, false);
        test(button("Maak PDF")).click();
        assertThat(words()).contains("De scan is niet meer open voor bezoekers.");
        go("reshoringscan?stap=markt&" + POTS);
        assertThat(find(RadioButtonGroup.class).all()).isEmpty();
    }

    @Test
    void theLoginPageShowsTheWayOnlyWhileTheScanIsOpen() {
        visit();
        go("login");
        assertThat(words()).contains("Doe de Reshoringscan");
    }

    @Test
    void goingBackLosesNothing() {
        logInAs("hr");
        go("reshoringscan");
        choose(0, 4);
        assertThat(words()).contains("1 van 22 vragen");
        test(button("Volgende")).click();
        choose(0, 2);
        // the address of before, in which the second answer is missing
        go("reshoringscan?stap=markt&levertijd=4");
        assertThat(words()).contains("1. Hoe vaak", "2 van 22 vragen");
        assertThat(group(0).getValue()).isEqualTo(4);
        test(button("Volgende")).click();
        assertThat(group(0).getValue()).isEqualTo(2);
        test(button("Vorige")).click();
        assertThat(group(0).getValue()).isEqualTo(4);
    }

    @Test
    void startingAnewCanBeTakenBack() {
        logInAs("manager");
        go(RESULT);
        test(button("Opnieuw beginnen")).click();
        assertThat(words()).contains("0 van 22 vragen", "1. Hoe vaak");
        test(button("Antwoorden terugzetten")).click();
        assertThat(words()).contains("Terughalen ligt voor de hand.");
    }

    @Test
    void aBrokenLinkIsSaidAndTheRestIsKept() {
        logInAs("manager");
        go("reshoringscan?stap=nergens&levertijd=9&kwaliteit=3&wat=hoe&continue");
        assertThat(notices()).anyMatch(text -> text.contains("niet te lezen: Levertijd"));
        assertThat(words()).contains("1 van 22 vragen", "Markt en klant");
    }

    @Test
    void onlyAConsultantBeginsAProject() {
        logInAs("hr");
        go(RESULT);
        assertThat(words()).contains("Een consulent kan met deze antwoorden een project beginnen.");
        assertThat(buttonNames()).doesNotContain("Begin een project met deze antwoorden");
    }

    @Test
    void aProjectHasTheAnswersAndTwoLocationsWithoutAnyFigure() {
        logInAs("consultant");
        go(RESULT);
        test(button("Begin een project met deze antwoorden")).click();
        assertThat(words()).contains("Nu, in het buitenland", "Vul nog in, of sla over: ", "‘Prijs per stuk’ bij Hier");
        var consultant = users.byUsername("consultant").orElseThrow();
        var project = projects.visibleTo(consultant).stream()
                .filter(each -> each.name().startsWith("Reshoringscan"))
                .max(Comparator.comparing(each -> each.createdAt()))
                .orElseThrow();
        assertThat(project.question())
                .contains("Terughalen ligt voor de hand.", "Levertijd: Vaak", "Niet bekend: Mensen en tempo daar.")
                .hasSizeLessThanOrEqualTo(2000);
        var workspace = workspaces.openProject(consultant, project.id()).orElseThrow();
        var fresh = workspace.locations();
        assertThat(fresh.volume()).isNull();
        assertThat(fresh.locations())
                .extracting(Location::kind)
                .containsExactly(Location.Kind.ABROAD, Location.Kind.HERE);
        for (var location : fresh.locations()) {
            assertThat(location.values())
                    .isEqualTo(Location.start("x", "x", location.kind()).values());
            assertThat(location.entry(Factor.QUALITY).number()).isNull();
        }
        test(button("Ongedaan maken: Locaties uit de Reshoringscan toegevoegd")).click();
        assertThat(workspaces
                        .openProject(consultant, project.id())
                        .orElseThrow()
                        .locations()
                        .locations())
                .isEmpty();

        go(RESULT + "&project=" + project.id());
        assertThat(buttonNames()).doesNotContain("Begin een project met deze antwoorden");
        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains(
                        "project/" + project.id() + "/locaties",
                        "project/" + project.id() + "/splitsen",
                        "project/" + project.id() + "/functies",
                        "rekenen");
        projects.delete(consultant, project.id());
        go("reshoringscan");
        go(RESULT + "&project=" + UUID.randomUUID());
        assertThat(words()).contains("Terughalen ligt voor de hand.");
    }

    /** The longest answer to each question, or none known, still fits the field of a project's question. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theQuestionOfAProjectFitsItsField(boolean known) {
        logInAs("consultant");
        var query = new StringBuilder("reshoringscan?stap=uitslag");
        for (var question : Questionnaire.current().questions()) {
            var longest = 0;
            for (var place = 0; place < question.options().size(); place++) {
                if (question.options().get(place).score() != 0
                        && question.options().get(place).text().dutch().length()
                                > question.options().get(longest).text().dutch().length()) {
                    longest = place;
                }
            }
            query.append('&').append(question.id()).append('=').append(known ? longest + 1 : "weet-niet");
        }
        go(query.toString());
        test(button("Begin een project met deze antwoorden")).click();
        var consultant = users.byUsername("consultant").orElseThrow();
        var project = projects.visibleTo(consultant).getFirst();
        assertThat(project.name()).startsWith("Reshoringscan");
        assertThat(project.question()).hasSizeLessThanOrEqualTo(2000);
        projects.delete(consultant, project.id());
    }

    @Test
    void anAdministratorOpensAndClosesTheScan() {
        logInAs("beheer");
        go("beheer");
        var box = find(Checkbox.class).all().stream()
                .filter(each -> each.getLabel().contains("ook zonder account"))
                .findFirst()
                .orElseThrow();
        assertThat(box.getValue()).isTrue();
        test(box).click();
        assertThat(access.isOpen()).isFalse();
        assertThat(words()).contains("Dicht, gekozen door Beheerder op");
        test(box).click();
        assertThat(access.isOpen()).isTrue();
        assertThat(words()).contains("Open, gekozen door Beheerder op", "Eerdere keuzes");
    }

    @Test
    void theScanSpeaksEnglish() {
        logInAs("manager");
        UI.getCurrent().getSession().setLocale(Texts.ENGLISH);
        UI.getCurrent().setLocale(Texts.ENGLISH);
        go(RESULT);
        assertThat(words()).contains("Reshoring makes sense.", "Fixing a mistake in production takes long.");
    }

    private void choose(int question, int place) {
        group(question).setValue(place);
        roundTrip();
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Integer> group(int question) {
        return (RadioButtonGroup<Integer>) find(RadioButtonGroup.class).all().get(question);
    }
}
