package nl.herontwerp.screens;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.herontwerp.carving.DesignEdit;
import nl.herontwerp.review.ReviewRefused;
import nl.herontwerp.review.Reviews;
import nl.herontwerp.scenario.Scenario;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Choosing another scenario on an open screen: everything on it is of that scenario from then on. */
class OtherScenarioScreenTest extends ExampleScreenTest {

    private static final String ROLE = "r-afdelingsassistent";
    private static final String ONE = "Een";
    private static final String OTHER = "Ander";

    @Autowired
    private Reviews reviews;

    private UUID one;
    private UUID other;

    @BeforeEach
    void twoThatAreTheSame() {
        var first = workspaces.scenarios(consultant, project.id()).getFirst().id();
        one = copy(ONE, first);
        other = copy(OTHER, first);
        logInAs("consultant");
    }

    @AfterEach
    void without() {
        for (var id : List.of(one, other)) {
            if (!workspaces.open(consultant, id).editable()) {
                withdraw(id);
            }
            workspaces.delete(consultant, id);
        }
    }

    private void withdraw(UUID scenario) {
        try {
            reviews.withdraw(consultant, scenario, "");
        } catch (ReviewRefused refused) {
            throw new AssertionError(refused);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"functies", "functie/" + ROLE, "kosten", "vergelijken", "indienen", "locaties"})
    void noLinkLeadsBackToTheScenarioBefore(String screen) {
        open(screen, one);
        choose(OTHER);
        assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters())
                .contains(other.toString());
        assertThat(addresses())
                .filteredOn(address -> address.contains("?scenario="))
                .isNotEmpty()
                .allSatisfy(address -> assertThat(address).contains(other.toString()));
    }

    @Test
    void documentsAreThoseOfTheScenario() {
        open("functie/" + ROLE, one);
        test(button("Documenten")).click();
        var before = downloads();
        choose(OTHER);
        assertThat(downloads()).hasSameSizeAs(before).doesNotContainAnyElementsOf(before);
    }

    @Test
    void cardsAreDroppedOnlyWhereTheScenarioMayBeChanged() throws Exception {
        var hr = users.byUsername("hr").orElseThrow();
        var manager = users.byUsername("manager").orElseThrow();
        reviews.submit(consultant, other, hr.id(), manager.id(), "");
        open("functies", one);
        assertThat(columns()).isNotEmpty().allMatch(OtherScenarioScreenTest::isTarget);
        choose(OTHER);
        assertThat(columns()).isNotEmpty().noneMatch(OtherScenarioScreenTest::isTarget);
        choose(ONE);
        assertThat(columns()).isNotEmpty().allMatch(OtherScenarioScreenTest::isTarget);
    }

    @Test
    void aFrozenScenarioThatIsOpenedFirstLeavesTheNextOneOpenForCards() throws Exception {
        var hr = users.byUsername("hr").orElseThrow();
        var manager = users.byUsername("manager").orElseThrow();
        reviews.submit(consultant, other, hr.id(), manager.id(), "");
        open("functies", other);
        choose(ONE);
        assertThat(columns()).isNotEmpty().allMatch(OtherScenarioScreenTest::isTarget);
    }

    @ParameterizedTest
    @ValueSource(strings = {"proces?lens=cost", "splitsen?beeld=alles", "interview?taak="})
    void whatIsLookedAtStaysInSight(String address) {
        var workspace = workspaces.open(consultant, one);
        var task = workspace.asIs().model().tasks().getLast().id();
        var whole = address.endsWith("=") ? address + task : address;
        go("project/" + project.id() + "/" + whole + "&scenario=" + one);
        choose(OTHER);
        assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters())
                .contains(whole.substring(whole.indexOf('?') + 1))
                .contains("scenario=" + other)
                .doesNotContain(one.toString());
    }

    @Test
    void theScenarioInHandIsAmongThoseCompared() throws Exception {
        var third = copy("Derde", one);
        try {
            open("vergelijken", one);
            workspaces.edit(consultant, third, new DesignEdit.RemoveRole(ROLE));
            choose("Derde");
            assertThat(heads()).contains("Derde");
        } finally {
            workspaces.delete(consultant, third);
        }
    }

    private List<String> heads() {
        return find(com.vaadin.flow.component.html.NativeTableHeaderCell.class).all().stream()
                .map(cell -> cell.getText())
                .toList();
    }

    private UUID copy(String name, UUID of) {
        return workspaces
                .createScenario(consultant, project.id(), name, Optional.of(of))
                .id();
    }

    private void open(String screen, UUID scenario) {
        go("project/" + project.id() + "/" + screen + "?scenario=" + scenario);
    }

    @SuppressWarnings("unchecked")
    private void choose(String name) {
        var select = (Select<Scenario>) find(Select.class).all().stream()
                .filter(each -> each.getListDataView().getItems().anyMatch(Scenario.class::isInstance))
                .findFirst()
                .orElseThrow();
        select.setValue(select.getListDataView()
                .getItems()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow());
        roundTrip();
    }

    private List<String> addresses() {
        return find(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }

    private List<String> downloads() {
        return find(Anchor.class).all().stream()
                .filter(each -> each.hasClassName("download"))
                .map(Anchor::getHref)
                .toList();
    }

    private List<Div> columns() {
        return find(Div.class).all().stream()
                .filter(each -> each.hasClassName("board-column"))
                .toList();
    }

    private static boolean isTarget(Div column) {
        return DropTarget.configure(column).isActive();
    }
}
