package nl.herontwerp.workbench.interview;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import nl.herontwerp.shell.Say;

/** When in the week a task is done: the fields of each moment, and a button for one more. */
class MomentFields extends Div {

    private static final int MOST = 20;

    private final transient Fields fields;
    private final transient IntConsumer removed;
    private final Div rows = new Div();
    private final List<Row> all = new ArrayList<>();
    private final Button more = new Button(Say.text("workbench.interview.moment.add"), click -> addAnother());
    private int windows;
    private int least = 1;
    private boolean editable;

    /** One moment; its name and its button are in sight when there are more. */
    private record Row(Div row, H3 title, Button remove) {}

    /** @param removed what to do when the user takes a moment away, by its number from 0 */
    MomentFields(Fields fields, IntConsumer removed) {
        this.fields = fields;
        this.removed = removed;
        more.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        add(rows, more);
    }

    /** @param known how many moments are known; there is always one to fill in */
    void show(int known, boolean mayEdit) {
        windows = known;
        editable = mayEdit;
        var wanted = Math.max(known, least);
        while (all.size() < wanted) {
            all.add(row(all.size()));
            rows.add(all.getLast().row());
        }
        while (all.size() > wanted) {
            rows.remove(all.removeLast().row());
            Question.OF_MOMENT.forEach(question -> fields.remove(new Asked(question, all.size())));
        }
        for (var each : all) {
            each.title().setVisible(wanted > 1);
            each.remove().setVisible(wanted > 1 && mayEdit);
        }
        more.setVisible(mayEdit && windows >= wanted && wanted < MOST);
    }

    /** Makes room for a moment that was typed before and is not known. */
    void makeRoom(int slot) {
        least = Math.max(least, Math.min(slot + 1, MOST));
        show(windows, editable);
    }

    private void addAnother() {
        makeRoom(windows);
        fields.focusIn(new Asked(Question.DAYS, windows));
    }

    private void remove(int slot) {
        least = Math.max(1, all.size() - 1);
        removed.accept(slot);
        fields.focusIn(new Asked(Question.DAYS, Math.min(slot, all.size() - 1)));
    }

    private Row row(int slot) {
        var locale = Say.formats().locale();
        var title = new H3(Say.text("workbench.interview.moment", slot + 1));
        var days = fields.several(
                new Asked(Question.DAYS, slot),
                Say.text("workbench.interview.days"),
                Stream.of(DayOfWeek.values()).map(DayOfWeek::name).toList(),
                day -> DayOfWeek.valueOf(day).getDisplayName(TextStyle.SHORT, locale));
        var part = fields.choice(
                new Asked(Question.PART, slot),
                Say.text("workbench.interview.part"),
                Moments.PARTS,
                each -> Say.text("workbench.interview.part." + each.substring(0, 2)));
        var times = new Div(
                fields.text(new Asked(Question.FROM, slot), Say.text("workbench.interview.from")),
                fields.text(new Asked(Question.TO, slot), Say.text("workbench.interview.to")));
        times.addClassName("card-row");
        var remove = new Button(Say.text("workbench.interview.moment.remove"), click -> remove(slot));
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        remove.setAriaLabel(Say.text("workbench.interview.moment.removeOf", slot + 1));
        var row = new Div(title, days, part, times, remove);
        row.addClassName("moment");
        row.getElement()
                .setAttribute("role", "group")
                .setAttribute("aria-label", Say.text("workbench.interview.moment", slot + 1));
        return new Row(row, title, remove);
    }
}
