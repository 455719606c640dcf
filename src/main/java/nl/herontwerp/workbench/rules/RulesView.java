package nl.herontwerp.workbench.rules;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.herontwerp.kernel.LegalSource;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.shell.Say;
import nl.herontwerp.wagerules.Parameter;
import nl.herontwerp.wagerules.ParameterRegister;
import nl.herontwerp.wagerules.ParameterValue;

/** Every figure of law with its history and its source. */
@Route("loonregels")
@PermitAll
public class RulesView extends Div implements HasDynamicTitle {

    private final List<Parameter> parameters = ParameterRegister.standard().all();
    private final Div list = new Div();

    RulesView() {
        addClassName("plain-view");
        getElement().setAttribute("data-main", true).setAttribute("role", "main");
        var search = new TextField(Say.text("workbench.rules.search"));
        search.setClearButtonVisible(true);
        search.setWidth("24rem");
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> show(change.getValue()));
        add(
                new H1(Say.text("workbench.rules.title")),
                new Paragraph(Say.text("workbench.rules.explain")),
                search,
                list);
        show("");
    }

    @Override
    public String getPageTitle() {
        return Say.text("workbench.rules.title");
    }

    private void show(String words) {
        list.removeAll();
        var wanted = words.strip().toLowerCase(Locale.ROOT);
        for (var parameter : parameters) {
            var name = Say.phrase(parameter.name());
            if (name.toLowerCase(Locale.ROOT).contains(wanted) || parameter.id().contains(wanted)) {
                list.add(details(parameter, name));
            }
        }
    }

    private static NativeDetails details(Parameter parameter, String name) {
        var latest = parameter.values().getLast();
        var details =
                new NativeDetails(Say.text("workbench.rules.head", name, value(parameter, latest), latest.from()));
        details.addClassName("rule");
        var table = new NativeTable();
        table.addClassName("cost-table");
        var head = table.getHead().addRow();
        for (var key : List.of(
                "workbench.rules.from",
                "workbench.rules.value",
                "workbench.rules.source",
                "workbench.rules.checked",
                "workbench.rules.status")) {
            head.add(new NativeTableHeaderCell(Say.text(key)));
        }
        for (var value : parameter.values().reversed()) {
            var row = table.getBody().addRow();
            row.add(
                    new NativeTableCell(Say.formats().date(value.from())),
                    new NativeTableCell(value(parameter, value)),
                    new NativeTableCell(source(value.source())),
                    new NativeTableCell(Say.formats().date(value.checked())),
                    new NativeTableCell(Say.phrase(Phrase.ofEnum("workbench.ruleStatus", value.status()))));
        }
        details.setContent(new Div(table));
        return details;
    }

    private static String value(Parameter parameter, ParameterValue value) {
        return Say.text(
                "workbench.rules.valueUnit", value.value(), Phrase.ofEnum("workbench.ruleUnit", parameter.unit()));
    }

    private static String source(LegalSource source) {
        return Stream.of(source.law(), source.article(), source.publication())
                .filter(word -> word != null && !word.isBlank())
                .collect(Collectors.joining(", "));
    }
}
