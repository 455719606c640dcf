package nl.herontwerp.workbench;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import nl.herontwerp.scenario.Workspaces.HistoryEntry;
import nl.herontwerp.shell.Say;
import org.jspecify.annotations.Nullable;

/** What was done in this scenario and under it, by whom and when; the latest first. */
class HistoryDialog extends Dialog {

    private final Grid<HistoryEntry> grid = new Grid<>();

    /** @param branch makes a scenario as it was right after a step; null where the user may not */
    HistoryDialog(List<HistoryEntry> entries, @Nullable Consumer<HistoryEntry> branch) {
        setHeaderTitle(Say.text("workbench.changes.title"));
        setWidth("68rem");
        var find = new TextField(Say.text("workbench.changes.find"));
        find.setWidthFull();
        find.setClearButtonVisible(true);
        find.setValueChangeMode(ValueChangeMode.LAZY);
        grid.addClassName("changes");
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addColumn(new ComponentRenderer<>(HistoryDialog::sentence))
                .setHeader(Say.text("workbench.changes.what"))
                .setFlexGrow(1);
        grid.addColumn(HistoryEntry::by)
                .setHeader(Say.text("workbench.changes.who"))
                .setWidth("11rem")
                .setFlexGrow(0);
        grid.addColumn(entry -> Say.formats().dateTime(entry.at()))
                .setHeader(Say.text("workbench.changes.when"))
                .setWidth("11rem")
                .setFlexGrow(0);
        if (branch != null) {
            addBranching(branch);
        }
        grid.setItems(entries);
        find.addValueChangeListener(change -> {
            var wanted = change.getValue().strip().toLowerCase(Locale.ROOT);
            grid.getListDataView()
                    .setFilter(entry -> (Say.phrase(entry.sentence()) + " " + entry.by())
                            .toLowerCase(Locale.ROOT)
                            .contains(wanted));
        });
        if (entries.isEmpty()) {
            add(new Paragraph(Say.text("workbench.changes.none")));
        } else {
            add(new Paragraph(Say.text("workbench.changes.explain", entries.size())), find, grid);
        }
        getFooter().add(new Button(Say.text("workbench.close"), click -> close()));
    }

    private void addBranching(Consumer<HistoryEntry> branch) {
        grid.addColumn(new ComponentRenderer<>(entry -> branching(entry, branch)))
                .setHeader(Say.text("workbench.changes.branch.head"))
                .setWidth("15rem")
                .setFlexGrow(0);
    }

    /** From what counts a scenario can be made as it was then. */
    private static Component branching(HistoryEntry entry, Consumer<HistoryEntry> branch) {
        if (entry.undone() || !entry.edit()) {
            return new Span();
        }
        var button = new Button(Say.text("workbench.changes.branch"), click -> branch.accept(entry));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(Say.text("workbench.changes.branch.of", entry.sentence()));
        return button;
    }

    private static Span sentence(HistoryEntry entry) {
        var words = new Span(Say.phrase(entry.sentence()));
        if (!entry.undone()) {
            return words;
        }
        words.addClassName("undone");
        var mark = new Span(Say.text("workbench.changes.undone") + " ");
        mark.addClassName("quiet");
        return new Span(mark, words);
    }
}
