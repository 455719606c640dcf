package nl.herontwerp.workbench.rules;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import nl.herontwerp.register.RuleChange;
import nl.herontwerp.shell.Say;
import nl.herontwerp.wagerules.Parameter;
import nl.herontwerp.wagerules.ParameterValue;

/** One parameter: its value, its history as chart and table, what uses it, and what was added or proposed. */
@Route("loonregels/:law/:rule")
@PermitAll
public class RuleView extends Div implements HasDynamicTitle, BeforeEnterObserver {

    private final RuleServices services;
    private String id = "";

    RuleView(RuleServices services) {
        this.services = services;
        addClassNames("plain-view", "rule-view");
        getElement().setAttribute("data-main", true).setAttribute("role", "main");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = event.getRouteParameters().get("law").orElse("")
                + "/"
                + event.getRouteParameters().get("rule").orElse("");
        if (services.rules().register().find(id).isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        refresh();
    }

    @Override
    public String getPageTitle() {
        return services.rules()
                .register()
                .find(id)
                .map(RuleTexts::name)
                .orElseGet(() -> Say.text("workbench.rules.title"));
    }

    private void refresh() {
        removeAll();
        var parameter = services.rules().register().get(id);
        var today = services.today();
        var changes = services.changes().all().stream()
                .filter(change -> change.added().parameter().equals(id))
                .toList();
        var back = new Anchor("loonregels", Say.text("workbench.rules.back"));
        back.addClassNames("project-link", "no-print");
        add(back, head(parameter), now(parameter), buttons(parameter));
        add(section("workbench.rules.course", new RuleChart(parameter, today)));
        add(section("workbench.rules.history", new RuleHistory(parameter, changes, today)));
        add(section("workbench.rules.uses", new RuleUses(parameter)));
        if (!changes.isEmpty()) {
            add(changes(changes));
        }
    }

    private static Div head(Parameter parameter) {
        var group = new Div(RuleTexts.groupName(RuleTexts.group(parameter)));
        group.addClassName("quiet");
        return new Div(new H1(RuleTexts.name(parameter)), group);
    }

    private Div now(Parameter parameter) {
        var today = services.today();
        var value = parameter.valueOn(today);
        var figure = new Paragraph(Say.text("workbench.rules.now", today, RuleTexts.value(parameter, value)));
        figure.addClassName("outcome");
        var now = new Div(figure);
        value.toOptional().map(RuleMarks::of).ifPresent(now::add);
        value.missing().forEach(missing -> now.add(new Paragraph(Say.phrase(missing))));
        if (value.toOptional().filter(ParameterValue::overridden).isPresent()) {
            now.add(new Paragraph(Say.text("workbench.rules.added.explain")));
        }
        return now;
    }

    private Component buttons(Parameter parameter) {
        var user = services.current().require();
        var adds = services.changes().mayAdd(user);
        if (!adds && !services.changes().mayPropose(user)) {
            var who = new Paragraph(Say.text("workbench.rules.whoMay"));
            who.addClassName("quiet");
            return who;
        }
        var button = new Button(
                Say.text(adds ? "workbench.rules.add" : "workbench.rules.propose"),
                click -> new ValueDialog(services, parameter, adds, this::refresh).open());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var row = new Div(button);
        row.addClassNames("button-row", "no-print");
        return row;
    }

    private Section changes(List<RuleChange> changes) {
        var cards = new Div();
        changes.forEach(change -> cards.add(new ChangeCard(services, change, false, this::refresh)));
        return section("workbench.rules.changes", cards);
    }

    private static Section section(String titleKey, Component content) {
        return new Section(new H2(Say.text(titleKey)), content);
    }
}
