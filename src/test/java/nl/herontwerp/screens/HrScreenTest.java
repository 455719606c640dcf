package nl.herontwerp.screens;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Optional;
import nl.herontwerp.carving.DesignEdit;
import nl.herontwerp.carving.RoleTerms;
import nl.herontwerp.carving.RoleTerms.Field;
import nl.herontwerp.carving.RoleTerms.Lines;
import nl.herontwerp.carving.TermsChange;
import nl.herontwerp.identity.AppUser;
import nl.herontwerp.report.RoleDocument.Kind;
import nl.herontwerp.review.ReviewRefused;
import nl.herontwerp.review.ReviewState;
import nl.herontwerp.review.Reviews;
import nl.herontwerp.review.RoleComment;
import nl.herontwerp.review.RoleComments;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The page of a role, in a copy of an example's redesign. */
class HrScreenTest extends ExampleScreenTest {

    private static final String ROLE = "r-afdelingsassistent";

    @Autowired
    private Reviews reviews;

    @Autowired
    private RoleComments comments;

    private AppUser hr;

    @BeforeEach
    void aCopy() {
        hr = users.byUsername("hr").orElseThrow();
        var first = workspaces.scenarios(consultant, project.id()).getFirst();
        scenario = workspaces
                .createScenario(consultant, project.id(), unused("HR"), Optional.of(first.id()))
                .id();
    }

    @ParameterizedTest
    @ValueSource(strings = {"consultant", "hr", "manager"})
    void everyRoleSeesTheJobItsLinesAndItsChecks(String username) {
        open(username);
        assertThat(words())
                .contains("Afdelingsassistent logistiek", "24 uur per week (werkdagen: 5)", "wettelijk minimumloon")
                .contains("Kosten per jaar", "Nog niet ingevuld: functiecode");
        assertThat(button("Reageer")).isNotNull();
        tab("Voorwaarden");
        assertThat(field("Functiecode").isReadOnly()).isEqualTo(username.equals("manager"));
    }

    @Test
    void aFieldIsKeptWhenItIsLeftAndUndoTakesItBack() {
        open("hr");
        tab("Voorwaarden");
        test(field("Functiecode")).setValue("ZRG-12");
        test(area("Opleiding en inwerken")).setValue("Hygiëne\n\n Linnen vouwen ");
        assertThat(terms().text(Field.FUNCTION_CODE)).contains("ZRG-12");
        assertThat(terms().lines(Lines.TRAINING)).containsExactly("Hygiëne", "Linnen vouwen");
        assertThat(words()).contains("Bewaard");
        workspaces.undo(hr, scenario);
        assertThat(terms().text(Field.FUNCTION_CODE)).contains("ZRG-12");
        assertThat(terms().lines(Lines.TRAINING)).isEmpty();
    }

    @Test
    void hrFillsInTermsWhileTheProposalIsWithHrAndNobodyElseDoes() throws ReviewRefused {
        submit();
        open("hr");
        tab("Voorwaarden");
        assertThat(words()).contains("Het voorstel ligt bij HR");
        test(field("Functiecode")).setValue("ZRG-12");
        assertThat(terms().text(Field.FUNCTION_CODE)).contains("ZRG-12");
        open("consultant");
        tab("Voorwaarden");
        assertThat(field("Functiecode").isReadOnly()).isTrue();
        assertThat(field("Functiecode").getValue()).isEqualTo("ZRG-12");
    }

    @Test
    void aRequestIsCountedWhereTheJobStandsUntilItIsSettled() {
        open("manager");
        tab("Opmerkingen");
        test(area("Reactie")).setValue("Graag meer uren");
        test(button("Vraag om wijziging")).click();
        assertThat(words()).contains("Opmerkingen (1 open)", "Graag meer uren");

        logInAs("consultant");
        go("project/" + project.id() + "/functies?scenario=" + scenario);
        assertThat(links()).contains("Functie openen (vragen om wijziging: 1)");
        open("consultant");
        tab("Opmerkingen (1 open)");
        test(find(Button.class).all().stream()
                        .filter(each -> each.getText().equals("Afhandelen"))
                        .findFirst()
                        .orElseThrow())
                .click();
        test(area("Antwoord")).setValue("Nu 28 uur");
        test(find(Button.class).all().stream()
                        .filter(each -> each.getText().equals("Afhandelen"))
                        .toList()
                        .getLast())
                .click();
        assertThat(comments.of(consultant, scenario)).noneMatch(RoleComment::isOpen);
        assertThat(words()).contains("Nu 28 uur").doesNotContain("1 open");
    }

    @Test
    void anotherVersionIsComparedInWords() throws Exception {
        open("hr");
        tab("Voorwaarden");
        test(field("Functiecode")).setValue("ZRG-12");
        var piece = workspaces.open(hr, scenario).division().roles().stream()
                .filter(role -> role.role().id().equals(ROLE))
                .findFirst()
                .orElseThrow()
                .pieces()
                .getFirst()
                .activity();
        workspaces.edit(hr, scenario, new DesignEdit.Assign(piece.id(), null));
        open("hr");
        tab("Vergelijken met");
        var with = select("Vergelijk met");
        with.setValue(with.getListDataView().getItem(0));
        assertThat(words())
                .contains("Functiecode", "toegevoegd", "ZRG-12", "Deeltaak " + piece.name(), "weg", "Kosten per jaar");
    }

    @Test
    void aSectionIsWrittenOverAndGivenBack() {
        open("hr");
        tab("Documenten");
        select("Document").setValue(Kind.VACANCY);
        test(area("Dit vragen wij")).setValue("Wij zoeken een jonge collega.");
        assertThat(words()).contains("Eigen tekst", "Kijk deze woorden na: jonge");
        assertThat(terms().ownTexts()).containsKey("VACANCY.vragen");
        test(button("Terug naar het voorstel: Dit vragen wij")).click();
        assertThat(terms().ownTexts()).isEmpty();
        assertThat(area("Dit vragen wij").getValue()).contains("Je wilt dit werk doen of leren.");
        assertThat(links()).contains("Word-bestand (DOCX)", "PDF-bestand");
    }

    @Test
    void whatIsRefusedStaysInItsFieldWithTheMend() {
        open("hr");
        tab("Voorwaarden");
        var long_ = "x".repeat(TermsChange.MAX_TEXT + 1);
        var field = area("Opleiding en inwerken");
        test(field).setValue(long_);
        assertThat(field.isInvalid()).isTrue();
        assertThat(field.getErrorMessage()).isNotBlank();
        assertThat(terms().lines(Lines.TRAINING)).isEmpty();
        test(field("Functiecode")).setValue("ZRG-12");
        assertThat(field.getValue()).isEqualTo(long_);
        test(field).setValue("Inwerken");
        assertThat(field.isInvalid()).isFalse();
        assertThat(terms().lines(Lines.TRAINING)).containsExactly("Inwerken");
    }

    @Test
    void nobodyAgreesToWhatTheyAskedToChangeThemselves() throws ReviewRefused {
        submit();
        var request = comments.add(hr, scenario, ROLE, null, RoleComment.Kind.CHANGE_REQUEST, "Graag 28 uur");
        logInAs("hr");
        go("project/" + project.id() + "/indienen?scenario=" + scenario);
        assertThat(words()).contains("nog niet afgehandeld", "Graag 28 uur");
        var waiting = badge();
        assertThat(waiting).isPositive();
        test(button("Akkoord, door naar de manager")).click();
        assertThat(notices()).anyMatch(notice -> notice.contains("Graag 28 uur"));
        assertThat(reviews.state(hr, scenario).step()).isEqualTo(ReviewState.Step.HR);
        comments.settle(hr, request.id(), "Blijft 24 uur");
        test(button("Akkoord, door naar de manager")).click();
        assertThat(reviews.state(hr, scenario).step()).isEqualTo(ReviewState.Step.MANAGER);
        assertThat(badge()).isEqualTo(waiting - 1);
    }

    /** The number behind "Beoordelen" in the menu. */
    private int badge() {
        return find(SideNavItem.class).all().stream()
                .filter(item -> item.getLabel().equals("Beoordelen"))
                .map(SideNavItem::getSuffixComponent)
                .map(suffix -> suffix == null
                        ? 0
                        : Integer.parseInt(suffix.getElement().getText()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void hrSeesTheJobsFirstInAProposal() throws ReviewRefused {
        submit();
        logInAs("hr");
        go("project/" + project.id() + "/indienen?scenario=" + scenario);
        assertThat(words().indexOf("Afdelingsassistent logistiek")).isLessThan(words().indexOf("De uitkomst"));
        assertThat(links()).contains("Functie openen");
        logInAs("manager");
        go("project/" + project.id() + "/indienen?scenario=" + scenario);
        assertThat(words().indexOf("Afdelingsassistent logistiek")).isGreaterThan(words().indexOf("De uitkomst"));
    }

    @Test
    void aRoleThatIsNotThereIsSaidToBeGone() {
        logInAs("hr");
        go("project/" + project.id() + "/functie/weg?scenario=" + scenario);
        assertThat(words()).contains("Deze functie staat niet in dit scenario");
    }

    private void open(String username) {
        logInAs(username);
        go("project/" + project.id() + "/functie/" + ROLE + "?scenario=" + scenario);
    }

    private void submit() throws ReviewRefused {
        var manager = users.byUsername("manager").orElseThrow();
        reviews.submit(consultant, scenario, hr.id(), manager.id(), "");
    }

    private RoleTerms terms() {
        return workspaces.open(hr, scenario).design().termsOf(ROLE);
    }

    private void tab(String label) {
        test(button(label)).click();
    }

    private TextArea area(String label) {
        return find(TextArea.class).all().stream()
                .filter(each -> label.equals(each.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private Select<Object> select(String label) {
        return find(Select.class).all().stream()
                .filter(each -> label.equals(each.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private List<String> links() {
        return find(Anchor.class).all().stream().map(Anchor::getText).toList();
    }
}
