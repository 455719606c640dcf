package nl.herontwerp.screens;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import nl.herontwerp.costing.CostImpact;
import nl.herontwerp.language.Texts;
import nl.herontwerp.scenario.Scenario;
import nl.herontwerp.scenario.ScenarioMarks;
import nl.herontwerp.scenario.ScenarioStatus;
import nl.herontwerp.shell.widgets.Chart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Scenarios side by side and cost per task, as each role sees them. */
class CompareScreenTest extends ExampleScreenTest {

    @Autowired
    private ScenarioMarks marks;

    private UUID full;
    private UUID nothing;

    @BeforeEach
    void scenarios() throws Exception {
        var first = workspaces.scenarios(consultant, project.id()).getFirst().id();
        full = workspaces
                .createScenario(consultant, project.id(), "Carven", Optional.of(first))
                .id();
        nothing = workspaces
                .createScenario(consultant, project.id(), "Niets doen", Optional.empty())
                .id();
    }

    @AfterEach
    void without() {
        workspaces.delete(consultant, full);
        workspaces.delete(consultant, nothing);
    }

    @Test
    void aLinkOpensTheScenariosThatItNames() {
        logInAs("consultant");
        open("vergelijken?scenario=" + full + "&met=" + nothing + "," + full);
        assertThat(chosen()).containsExactlyInAnyOrder("Niets doen", "Carven");
        assertThat(text(table("compare-table"))).contains("Nu", "Niets doen", "Carven");
    }

    @Test
    void aLinkThatWasCutOffShowsWhatItStillNames() {
        logInAs("consultant");
        open("vergelijken?scenario=" + full + "&met=" + nothing + ",3f2");
        assertThat(chosen()).containsExactly("Niets doen");
        logInAs("consultant");
        open("vergelijken?scenario=" + full + "&met=rommel");
        assertThat(chosen()).contains("Carven");
    }

    /** Of pots: more output is worth something, and is no money until somebody pays for it. */
    @Test
    void whatDiffersInMoneyAloneHasARowWhereSomethingElseIsWorthMore() {
        var pots = projects.visibleTo(consultant).stream()
                .filter(each -> each.name().startsWith("Bloempotten"))
                .findFirst()
                .orElseThrow();
        logInAs("consultant");
        go("project/" + pots.id() + "/vergelijken");
        assertThat(text(table("compare-table"))).contains("Verschil per jaar, alleen geld", "23.043,74");
        open("vergelijken?scenario=" + full + "&met=" + nothing);
        assertThat(text(table("compare-table"))).doesNotContain("Verschil per jaar, alleen geld");
    }

    @Test
    void whatStandsThereFirstDiffers() throws Exception {
        var same = workspaces
                .createScenario(consultant, project.id(), "Nog een kopie", Optional.of(full))
                .id();
        try {
            logInAs("consultant");
            open("vergelijken?scenario=" + same);
            assertThat(chosen()).hasSize(3).contains("Nog een kopie").doesNotContain("Carven");
        } finally {
            workspaces.delete(consultant, same);
        }
    }

    /** Whatever the order in which scenarios are asked for, and whichever is in hand: every figure of each is the same. */
    @Test
    void theOrderOfScenariosChangesNoFigure() {
        logInAs("consultant");
        var first = cells(full, full, nothing);
        assertThat(first).hasSizeGreaterThan(20);
        assertThat(cells(full, nothing, full)).isEqualTo(first);
        assertThat(cells(nothing, full, nothing)).isEqualTo(first);
        assertThat(cells(nothing, nothing, full)).isEqualTo(first);
    }

    /** All tables of the screen, cell by cell: by what a table is of, its row and its column. */
    private Map<String, String> cells(UUID inHand, UUID one, UUID other) {
        open("vergelijken?scenario=" + inHand + "&met=" + one + "," + other);
        var cells = new TreeMap<String, String>();
        for (var table : find(NativeTable.class).all()) {
            var columns = rows(table).getFirst();
            // a fall stands under the name of its scenario
            var subject = table.getCaptionText() + "/" + heading(table);
            for (var row : rows(table)) {
                for (var column = 1; column < row.size(); column++) {
                    cells.put(subject + "/" + row.getFirst() + "/" + columns.get(column), row.get(column));
                }
            }
        }
        return cells;
    }

    /** The last heading of level 3 before a table; none before the first. */
    private String heading(NativeTable table) {
        return find(H3.class).all().stream()
                .filter(head -> head.getParent()
                        .equals(table.getParent().flatMap(Component::getParent).flatMap(Component::getParent)))
                .filter(head -> isBefore(head, table))
                .reduce((any, last) -> last)
                .map(H3::getText)
                .orElse("");
    }

    private static boolean isBefore(H3 head, NativeTable table) {
        var section = head.getParent().orElseThrow().getChildren().toList();
        var holder =
                section.stream().filter(each -> holds(each, table)).findFirst().orElseThrow();
        return section.indexOf(head) < section.indexOf(holder);
    }

    private static boolean holds(Component whole, Component part) {
        return whole.equals(part)
                || part.getParent().filter(parent -> holds(whole, parent)).isPresent();
    }

    private static List<List<String>> rows(NativeTable table) {
        return rowsOf(table.getElement())
                .map(row -> row.getChildren().map(Element::getTextRecursively).toList())
                .toList();
    }

    private static Stream<Element> rowsOf(Element element) {
        if (element.isTextNode()) {
            return Stream.empty();
        }
        return "tr".equals(element.getTag())
                ? Stream.of(element)
                : element.getChildren().flatMap(CompareScreenTest::rowsOf);
    }

    @Test
    void everyScenarioHasItsFallAndDoingNothingSaysThatNothingChanges() {
        logInAs("consultant");
        open("vergelijken?scenario=" + full + "&met=" + nothing + "," + full);
        assertThat(find(Chart.class).all()).hasSize(1);
        assertThat(find(Paragraph.class).all().stream().map(Paragraph::getText))
                .anyMatch(text -> text.contains("er verandert niets"))
                .anyMatch(text -> text.startsWith("De kosten per jaar gaan van"));
    }

    @Test
    void tasksSayWhoDoesThemAndAddUpToTheDifference() {
        logInAs("consultant");
        open("vergelijken?scenario=" + full + "&met=" + full);
        var workspace = workspaces.open(consultant, full);
        var difference = Texts.dutch()
                .formats()
                .money(CostImpact.money(workspace.impact().perYear().difference())
                        .toOptional()
                        .orElseThrow());
        assertThat(text(table("compare-tasks"))).contains("(nieuwe functie)").contains(difference);
    }

    @Test
    void aTaskWithoutMinutesIsUnknownPerTask() throws Exception {
        logInAs("consultant");
        var task = workspaces.open(consultant, full).division().pieces().stream()
                .filter(piece -> piece.holder() instanceof nl.herontwerp.carving.Holder.Role)
                .findFirst()
                .orElseThrow()
                .taskId();
        workspaces.edit(
                consultant,
                full,
                new nl.herontwerp.process.InventoryEdit.SetActiveMinutes(
                        task, null, new nl.herontwerp.process.Provenance.Assumed("test")));
        try {
            open("kosten?scenario=" + full);
            assertThat(find(Paragraph.class).all().stream().map(Paragraph::getText))
                    .anyMatch(text -> text.contains("zijn de kosten nog onbekend"));
        } finally {
            workspaces.undo(consultant, full);
        }
    }

    @Test
    void costPerTaskIsTheTotalOfTheTableAbove() {
        logInAs("consultant");
        open("kosten?scenario=" + full);
        var tables = find(NativeTable.class).all();
        var perTask = tables.stream()
                .filter(each -> each.getCaptionText().startsWith("Kosten per jaar per taak"))
                .findFirst()
                .orElseThrow();
        var total = Texts.dutch()
                .formats()
                .money(CostImpact.money(workspaces
                                .open(consultant, full)
                                .impact()
                                .perYear()
                                .scenario())
                        .toOptional()
                        .orElseThrow());
        assertThat(text(perTask)).contains("Alle taken samen").contains(total);
        assertThat(find(Anchor.class).all().stream().map(Anchor::getText)).contains("Kosten per taak als CSV");
    }

    @Test
    void hrAndManagerCompareWhatIsSharedWithThem() {
        for (var name : List.of("hr", "manager")) {
            var user = users.byUsername(name).orElseThrow();
            var visible =
                    projects.visibleTo(user).stream().anyMatch(each -> each.id().equals(project.id()));
            logInAs(name);
            open("vergelijken?scenario=" + full + "&met=" + full);
            assertThat(find(H2.class).all().stream().map(H2::getText).anyMatch("Verschil per taak"::equals))
                    .isEqualTo(visible);
        }
    }

    @Test
    void aPreferenceIsGivenAndTakenBackAndSaidInWords() {
        logInAs("consultant");
        open("vergelijken?scenario=" + full + "&met=" + full);
        test(button("Voorkeur geven")).click();
        assertThat(text(table("compare-table"))).contains("★ Carven (voorkeur)");
        test(button("Voorkeur weghalen")).click();
        assertThat(text(table("compare-table"))).doesNotContain("voorkeur");
    }

    @Test
    void aLockedScenarioSaysSoAndCanBeUnlocked() {
        marks.lock(consultant, full);
        try {
            logInAs("consultant");
            open("kosten?scenario=" + full);
            assertThat(find(Span.class).all().stream().map(Span::getText))
                    .contains("Vergrendeld")
                    .anyMatch(text -> text.startsWith("Dit scenario is vergrendeld."));
            test(button("Ontgrendelen")).click();
            assertThat(find(Span.class).all().stream().map(Span::getText)).doesNotContain("Vergrendeld");
        } finally {
            if (workspaces.open(consultant, full).scenario().status() == ScenarioStatus.LOCKED) {
                marks.unlock(consultant, full);
            }
        }
    }

    @Test
    void whoOnlyReadsCannotPreferOrUnlock() {
        var manager = users.byUsername("manager").orElseThrow();
        if (!projects.visibleTo(manager).stream().anyMatch(each -> each.id().equals(project.id()))) {
            projects.addMember(consultant, project.id(), manager.id());
        }
        marks.lock(consultant, full);
        try {
            logInAs("manager");
            open("vergelijken?scenario=" + full + "&met=" + full);
            assertThat(find(Button.class).all().stream().map(Button::getText))
                    .doesNotContain("Voorkeur geven", "Ontgrendelen");
        } finally {
            marks.unlock(consultant, full);
        }
    }

    @SuppressWarnings("unchecked")
    private List<String> chosen() {
        return ((Set<Scenario>) find(CheckboxGroup.class).single().getValue())
                .stream().map(Scenario::name).toList();
    }

    private NativeTable table(String style) {
        return find(NativeTable.class).all().stream()
                .filter(each -> each.hasClassName(style))
                .findFirst()
                .orElseThrow();
    }

    private static String text(NativeTable table) {
        return table.getElement().getTextRecursively();
    }

    private void open(String screen) {
        go("project/" + project.id() + "/" + screen);
    }
}
