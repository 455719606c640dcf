package nl.herontwerp.workbench.quick;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.placement.Amounts;
import nl.herontwerp.placement.Placement;
import nl.herontwerp.register.RulesInForce;
import nl.herontwerp.shell.Say;
import nl.herontwerp.shell.widgets.Figures;
import nl.herontwerp.shell.widgets.Notices;
import nl.herontwerp.shell.widgets.PageAddress;
import nl.herontwerp.wagerules.MinimumWage;

/**
 * What one placement costs an employer, with and without instruments. Nothing is stored: what is filled in stands in
 * the address.
 */
@Route("rekenen")
@PermitAll
public class QuickView extends Div implements HasDynamicTitle, BeforeEnterObserver {

    private final RulesInForce rules;
    private final Clock clock;
    private final QuickForm form = new QuickForm(this::changed);
    private final Div messages = new Div();
    private final Div results = new Div();

    QuickView(RulesInForce rules, Clock clock) {
        this.rules = rules;
        this.clock = clock;
        addClassNames("plain-view", "quick-view");
        getElement().setAttribute("data-main", true).setAttribute("role", "main");
        messages.addClassName("quick-messages");
        messages.getElement().setAttribute("role", "alert");
        results.addClassName("quick-results");
        var side = new Div(messages, results);
        var columns = new Div(form, side);
        columns.addClassName("quick-columns");
        add(head(), new Paragraph(Say.text("workbench.quick.explain")), columns);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var address = event.getLocation().getQueryParameters().getParameters().entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().getFirst()));
        var read = QuickLink.read(address, today());
        form.show(read.input());
        compute();
        if (!read.unreadable().isEmpty()) {
            Notices.refused(Phrase.of("workbench.quick.unreadable", String.join(", ", read.unreadable())));
        }
    }

    @Override
    public String getPageTitle() {
        return Say.text("workbench.quick.title");
    }

    private Div head() {
        var print = new Button(
                Say.text("workbench.quick.print"), click -> getElement().executeJs("window.print()"));
        var copy = new Button(Say.text("workbench.quick.copy"), click -> copyLink());
        var again = new Button(Say.text("workbench.quick.again"), click -> fill(QuickInput.first(today())));
        var buttons = new Div(print, copy, again);
        buttons.addClassNames("button-row", "no-print");
        var head = new Div(new H1(Say.text("workbench.quick.title")), buttons);
        head.addClassName("view-head");
        return head;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private void fill(QuickInput input) {
        form.show(input);
        changed();
    }

    private void changed() {
        compute();
        var query = QueryParameters.simple(QuickLink.write(form.input()));
        UI.getCurrent().getPage().getHistory().replaceState(null, new Location("rekenen", query));
    }

    private void compute() {
        messages.removeAll();
        results.removeAll();
        form.mark(List.of());
        form.help(null, Figure.unknown(Phrase.of("kernel.unknown")));
        if (!form.check()) {
            results.add(new Paragraph(Say.text("workbench.quick.unreadableFields")));
            return;
        }
        var input = form.input();
        switch (input.placement()) {
            case Figure.Unknown<Placement>(var missing) -> results.add(emptyState(missing));
            case Figure.Known<Placement>(var placement) -> show(input, placement);
        }
    }

    private void show(QuickInput input, Placement placement) {
        var register = rules.register();
        var minimum = new MinimumWage(register)
                .hourly(placement.worker().age(), placement.worker().vocational(), placement.start());
        var limit = register.explain("premiums/small-employer-limit", placement.start());
        form.help(Figures.value(minimum), Amounts.money(limit).map(Say.formats()::wholeEuros));
        switch (QuickAnswer.of(placement, register)) {
            case QuickAnswer.Result.Refused(var reasons) -> refuse(reasons);
            case QuickAnswer.Result.Answered(var answer) -> results.add(new QuickResult(input, answer));
        }
    }

    private void refuse(List<Phrase> reasons) {
        var others = form.mark(reasons);
        results.add(new Paragraph(Say.text("workbench.quick.refused")));
        reasons.forEach(reason -> {
            var line = new Paragraph(Say.phrase(reason));
            line.addClassName("refused");
            (others.contains(reason) ? messages : results).add(line);
        });
    }

    private Div emptyState(List<Phrase> missing) {
        var list = new UnorderedList();
        missing.forEach(each -> list.add(new ListItem(Say.phrase(each))));
        var example = new Button(Say.text("workbench.quick.example"), click -> fill(QuickInput.example(today())));
        var empty = new Div(new Paragraph(Say.text("workbench.quick.empty")), list, example);
        empty.addClassName("empty-state");
        return empty;
    }

    private void copyLink() {
        PageAddress.copy(this, Phrase.of("workbench.quick.copied"), Phrase.of("workbench.quick.notCopied"));
    }

    /** On paper everything is open; once the screen is gone the browser forgets it. */
    @Override
    protected void onAttach(AttachEvent attach) {
        super.onAttach(attach);
        getElement()
                .executeJs("const view = this;"
                        + " const before = () => { if (!view.isConnected) { forget(); return; }"
                        + " view.querySelectorAll('.on-paper, .on-paper details').forEach("
                        + "each => { if (each.open === false) { each.open = true; each.hwClosed = true; } }); };"
                        + " const after = () => view.querySelectorAll('details').forEach("
                        + "each => { if (each.hwClosed) { each.open = false; delete each.hwClosed; } });"
                        + " const forget = () => { window.removeEventListener('beforeprint', before);"
                        + " window.removeEventListener('afterprint', after); };"
                        + " window.addEventListener('beforeprint', before);"
                        + " window.addEventListener('afterprint', after);");
    }
}
