package nl.herontwerp.workbench.compare;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.herontwerp.costing.CostImpact;
import nl.herontwerp.costing.Outcome;
import nl.herontwerp.costing.Waterfall;
import nl.herontwerp.kernel.Explanation;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.scenario.Scenario;
import nl.herontwerp.scenario.Workspace;
import nl.herontwerp.shell.Say;
import nl.herontwerp.workbench.KeptFocus;
import nl.herontwerp.workbench.ProjectView;
import nl.herontwerp.workbench.ScenarioName;
import nl.herontwerp.workbench.Services;
import nl.herontwerp.workbench.Step;
import org.jspecify.annotations.Nullable;

/** The present situation and at most three scenarios beside it. The address says which, so that it can be shared. */
@Route("project/:projectId/vergelijken")
@PermitAll
public class CompareView extends ProjectView {

    private static final int AT_MOST = 3;
    private static final String WITH = "met";

    private final Services services;
    private final CheckboxGroup<Scenario> choice = new CheckboxGroup<>(Say.text("workbench.compare.choice"));
    private final Div compared = new Div();
    private transient List<Workspace> columns = List.of();
    private boolean filling;
    private @Nullable UUID opened;

    /** What the address asks for and has not been shown yet. */
    private Set<UUID> asked = Set.of();

    CompareView(Services services) {
        super(services, Step.VERGELIJKEN);
        this.services = services;
        choice.setItemLabelGenerator(ScenarioName::of);
        choice.setHelperText(Say.text("workbench.compare.atMost", AT_MOST));
        choice.addValueChangeListener(change -> {
            if (!filling) {
                limit(change.getOldValue(), change.getValue());
            }
        });
        compared.addClassName("compared");
        content()
                .add(
                        new H1(Say.text("workbench.compare.title")),
                        new Paragraph(Say.text("workbench.compare.explain")),
                        choice,
                        compared);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        asked = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(WITH)
                .map(CompareView::ids)
                .orElse(Set.of());
        super.beforeEnter(event);
    }

    @Override
    protected Map<String, String> inSight() {
        return choice.getValue().isEmpty() ? Map.of() : Map.of(WITH, chosen());
    }

    @Override
    protected void show(Workspace workspace) {
        filling = true;
        var all = workspace.scenarios();
        var before = choice.getValue().stream().map(Scenario::id).collect(Collectors.toSet());
        choice.setItems(all);
        choice.setValue(shown(workspace, before));
        filling = false;
        asked = Set.of();
        opened = workspace.scenario().id();
        fill();
    }

    /** What the address asks for, else what was chosen; with another scenario in hand also that one. */
    private Set<Scenario> shown(Workspace workspace, Set<UUID> before) {
        var inHand = workspace.scenario().id();
        var wanted = asked.isEmpty() ? before : asked;
        var isAnother = !inHand.equals(opened) && (opened != null || asked.isEmpty());
        var shown = workspace.scenarios().stream()
                .filter(each -> wanted.contains(each.id()))
                .limit(AT_MOST)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return shown.isEmpty() || (isAnother && !wanted.contains(inHand)) ? firsts(workspace) : shown;
    }

    private Set<Scenario> firsts(Workspace workspace) {
        var inHand = workspace.scenario().id();
        var firsts = FirstChoice.of(
                workspace.scenarios().stream()
                        .map(each -> new FirstChoice.Candidate(
                                each.id(), each.id().equals(inHand), each.favourite(), () -> difference(each.id())))
                        .toList(),
                AT_MOST);
        return workspace.scenarios().stream()
                .filter(each -> firsts.contains(each.id()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Figure<Money> difference(UUID scenario) {
        return CostImpact.money(open(scenario).impact().perYear().difference());
    }

    private void limit(Set<Scenario> before, Set<Scenario> after) {
        if (after.size() > AT_MOST) {
            filling = true;
            choice.setValue(before);
            filling = false;
        } else {
            remember();
            fill();
        }
    }

    /** Puts what is compared in the address, so that a link leads back to it. */
    private void remember() {
        var address = "project/" + projectId() + "/" + Step.VERGELIJKEN.path() + "?scenario="
                + workspace().scenario().id() + "&" + WITH + "=" + chosen();
        getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, address));
    }

    private String chosen() {
        return choice.getValue().stream().map(each -> each.id().toString()).collect(Collectors.joining(","));
    }

    /** Any of the scenarios side by side may be asked about. */
    @Override
    public Explanation clearer(Explanation explanation) {
        return clearer(columns, explanation);
    }

    private void fill() {
        compared.removeAll();
        var chosen = choice.getValue().stream().map(Scenario::id).collect(Collectors.toSet());
        columns = workspace().scenarios().stream()
                .map(Scenario::id)
                .filter(chosen::contains)
                .map(this::open)
                .toList();
        if (columns.isEmpty()) {
            compared.add(new Paragraph(Say.text("workbench.compare.nothing")));
            return;
        }
        var figures = new Div(FigureRows.of(columns, CompareView::name));
        figures.addClassName("table-scroll");
        compared.add(figures, falls(columns), tasks(columns));
        KeptFocus.in(compared);
    }

    private Section falls(List<Workspace> columns) {
        var section = new Section(
                new H2(Say.text("workbench.compare.fall.title")),
                new Paragraph(Say.text("workbench.compare.fall.explain")));
        for (var column : columns) {
            section.add(
                    new H3(name(column)),
                    new Paragraph(Say.text(
                            "workbench.compare.sentence", column.scenario().name(), Outcome.sentence(column.impact()))),
                    new WaterfallPanel(Waterfall.of(column.impact())),
                    links(column));
        }
        return section;
    }

    private Div links(Workspace column) {
        var links = new Div(difference(column));
        links.addClassName("compare-links");
        if (services.projects().mayEdit(user(), projectId())) {
            links.add(preference(column.scenario()));
        }
        return links;
    }

    private Button preference(Scenario scenario) {
        var key = scenario.favourite() ? "workbench.scenario.unprefer" : "workbench.scenario.prefer";
        var button = new Button(Say.text(key), click -> prefer(scenario));
        button.setAriaLabel(Say.text(key + ".of", scenario.name()));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }

    private static Section tasks(List<Workspace> columns) {
        return new Section(
                new H2(Say.text("workbench.compare.tasks.title")),
                new Paragraph(Say.text("workbench.compare.tasks.explain")),
                new TaskTable(columns, CompareView::name));
    }

    private static String name(Workspace column) {
        return ScenarioName.of(column.scenario());
    }

    /** The way to the model of now and the redesigned one, side by side. */
    private static Anchor difference(Workspace column) {
        var scenario = column.scenario();
        var link = new Anchor(
                "project/%s/verschil?van=v%d&naar=s%s&scenario=%s"
                        .formatted(scenario.projectId(), column.version().number(), scenario.id(), scenario.id()),
                Say.text("workbench.compare.model", scenario.name()));
        link.addClassName("project-link");
        return link;
    }

    private Workspace open(UUID scenario) {
        return scenario.equals(workspace().scenario().id())
                ? workspace()
                : services.workspaces().open(user(), scenario);
    }

    /** Ids in an address; what is none is left out. */
    private static Set<UUID> ids(String text) {
        var ids = new LinkedHashSet<UUID>();
        Arrays.stream(text.split(",")).limit(AT_MOST).forEach(each -> {
            try {
                ids.add(UUID.fromString(each.strip()));
            } catch (IllegalArgumentException noId) {
                // an address that was cut off shows what it still names
            }
        });
        return ids;
    }
}
