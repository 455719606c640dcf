package nl.herontwerp.workbench.rules;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.Map;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.shell.Say;
import nl.herontwerp.workbench.DateField;

/** Every figure of law in force here, by law or subject. Search, filter and day stand in the address. */
@Route("loonregels")
@PermitAll
public class RulesView extends Div implements HasDynamicTitle, BeforeEnterObserver {

    private final RuleServices services;
    private final TextField search = new TextField(Say.text("workbench.rules.search"));
    private final Select<RuleFilter> filter = new Select<>();
    private final DateField date = new DateField(Say.text("workbench.rules.valueOn"));
    private final Paragraph summary = new Paragraph();
    private final Div list = new Div();

    RulesView(RuleServices services) {
        this.services = services;
        addClassNames("plain-view", "rules-view");
        getElement().setAttribute("data-main", true).setAttribute("role", "main");
        prepareFields();
        var fields = new Div(search, filter, date);
        fields.addClassNames("field-row", "no-print");
        summary.getElement().setAttribute("role", "status");
        var compare = new Anchor("loonregels/verschil", Say.text("workbench.rules.compare"));
        compare.addClassNames("project-link", "no-print");
        add(
                new H1(Say.text("workbench.rules.title")),
                new Paragraph(Say.text("workbench.rules.explain")),
                compare,
                new FolderPanel(services.changes()),
                new WaitingPanel(services, this::refresh),
                fields,
                summary,
                list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var address = event.getLocation().getQueryParameters();
        search.setValue(address.getSingleParameter("zoek").orElse(""));
        filter.setValue(Addresses.choice(address.getSingleParameter("toon"), RuleFilter.class)
                .orElse(RuleFilter.ALL));
        date.setValue(Addresses.day(address.getSingleParameter("datum")).orElseGet(services::today));
        refresh();
    }

    @Override
    public String getPageTitle() {
        return Say.text("workbench.rules.title");
    }

    private void prepareFields() {
        search.setClearButtonVisible(true);
        search.addClassName("rule-search");
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setPlaceholder(Say.text("workbench.rules.search.example"));
        filter.setLabel(Say.text("workbench.rules.filter"));
        filter.setItems(RuleFilter.values());
        filter.setItemLabelGenerator(each -> Say.phrase(Phrase.ofEnum("workbench.ruleFilter", each)));
        search.addValueChangeListener(change -> changed(change.isFromClient()));
        filter.addValueChangeListener(change -> changed(change.isFromClient()));
        date.addValueChangeListener(change -> changed(change.isFromClient()));
    }

    private void changed(boolean byUser) {
        if (byUser) {
            refresh();
            remember();
        }
    }

    private LocalDate day() {
        return date.isEmpty() ? services.today() : date.getValue();
    }

    private void refresh() {
        var day = day();
        var all = services.rules().register().all();
        var shown = all.stream()
                .filter(parameter -> filter.getValue().shows(parameter, day))
                .filter(parameter -> RuleFilter.matches(parameter, search.getValue()))
                .toList();
        summary.setText(
                shown.isEmpty()
                        ? Say.text("workbench.rules.none")
                        : Say.text(
                                "workbench.rules.summary",
                                shown.size(),
                                all.size(),
                                count(RuleFilter.UNVERIFIED, day),
                                count(RuleFilter.ADDED, day),
                                count(RuleFilter.UNKNOWN, day),
                                day));
        list.removeAll();
        if (!shown.isEmpty()) {
            list.add(new RuleList(shown, day));
        }
    }

    private long count(RuleFilter kind, LocalDate day) {
        return services.rules().register().all().stream()
                .filter(parameter -> kind.shows(parameter, day))
                .count();
    }

    /** So that what is on the screen can be sent to a colleague, and is there again after "back". */
    private void remember() {
        var query = QueryParameters.simple(Map.of(
                "zoek", search.getValue(),
                "toon", filter.getValue().name(),
                "datum", day().toString()));
        UI.getCurrent().getPage().getHistory().replaceState(null, new Location("loonregels", query));
    }
}
