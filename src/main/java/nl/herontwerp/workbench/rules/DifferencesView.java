package nl.herontwerp.workbench.rules;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.Map;
import nl.herontwerp.shell.Say;
import nl.herontwerp.wagerules.RuleDifference;
import nl.herontwerp.workbench.DateField;

/** What differs in the register between two dates. */
@Route("loonregels/verschil")
@PermitAll
public class DifferencesView extends Div implements HasDynamicTitle, BeforeEnterObserver {

    private final RuleServices services;
    private final DateField first = new DateField(Say.text("workbench.ruleDifference.first"));
    private final DateField second = new DateField(Say.text("workbench.ruleDifference.second"));
    private final Paragraph sentence = new Paragraph();
    private final Div body = new Div();

    DifferencesView(RuleServices services) {
        this.services = services;
        addClassNames("plain-view", "rules-view");
        getElement().setAttribute("data-main", true).setAttribute("role", "main");
        first.addValueChangeListener(change -> changed(change.isFromClient()));
        second.addValueChangeListener(change -> changed(change.isFromClient()));
        var fields = new Div(first, second);
        fields.addClassNames("field-row", "no-print");
        sentence.addClassName("outcome");
        sentence.getElement().setAttribute("role", "status");
        var back = new Anchor("loonregels", Say.text("workbench.rules.back"));
        back.addClassNames("project-link", "no-print");
        add(
                back,
                new H1(Say.text("workbench.ruleDifference.title")),
                new Paragraph(Say.text("workbench.ruleDifference.explain")),
                fields,
                sentence,
                body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var address = event.getLocation().getQueryParameters();
        var today = services.today();
        first.setValue(Addresses.day(address.getSingleParameter("van")).orElseGet(() -> today.minusYears(1)));
        second.setValue(Addresses.day(address.getSingleParameter("tot")).orElse(today));
        show();
    }

    @Override
    public String getPageTitle() {
        return Say.text("workbench.ruleDifference.title");
    }

    private void changed(boolean byUser) {
        if (byUser) {
            show();
        }
        if (byUser && !first.isEmpty() && !second.isEmpty()) {
            var query = QueryParameters.simple(Map.of(
                    "van", first.getValue().toString(), "tot", second.getValue().toString()));
            UI.getCurrent().getPage().getHistory().replaceState(null, new Location("loonregels/verschil", query));
        }
    }

    private void show() {
        body.removeAll();
        if (first.isEmpty() || second.isEmpty()) {
            sentence.setText(Say.text("workbench.ruleDifference.dates"));
            return;
        }
        var from = first.getValue();
        var to = second.getValue();
        var differences = RuleDifference.between(services.rules().register(), from, to);
        sentence.setText(sentence(differences.size(), from, to));
        if (!differences.isEmpty()) {
            body.add(new DifferenceTable(differences, from, to), download(from, to));
        }
    }

    private static String sentence(int count, LocalDate from, LocalDate to) {
        return switch (count) {
            case 0 -> Say.text("workbench.ruleDifference.none", from, to);
            case 1 -> Say.text("workbench.ruleDifference.one", from, to);
            default -> Say.text("workbench.ruleDifference.many", count, from, to);
        };
    }

    private Anchor download(LocalDate from, LocalDate to) {
        var texts = Say.texts();
        var link = services.downloads()
                .link(
                        Say.text("workbench.ruleDifference.download"),
                        "loonregels-" + from + "-" + to + ".csv",
                        "text/csv;charset=utf-8",
                        () -> {
                            services.current().require();
                            return new DifferenceFile(texts, from, to)
                                    .write(RuleDifference.between(
                                            services.rules().register(), from, to));
                        });
        link.addClassName("no-print");
        return link;
    }
}
