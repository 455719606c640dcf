package nl.herontwerp.workbench.locations;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import java.math.BigDecimal;
import java.util.List;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.reshoring.BreakEven;
import nl.herontwerp.reshoring.Location;
import nl.herontwerp.reshoring.LocationOutcome;
import nl.herontwerp.reshoring.TotalCost;
import nl.herontwerp.shell.Say;
import org.jspecify.annotations.Nullable;

/** At which freight, currency, volume or labour two locations cost the same. */
class BreakEvenPanel extends Section {

    private final Select<String> one = new Select<>();
    private final Select<String> other = new Select<>();
    private final UnorderedList answers = new UnorderedList();
    private transient @Nullable TotalCost cost;
    private transient List<String> said = List.of();

    BreakEvenPanel() {
        one.setLabel(Say.text("workbench.locations.breakEven.one"));
        other.setLabel(Say.text("workbench.locations.breakEven.other"));
        for (var choice : List.of(one, other)) {
            choice.setItemLabelGenerator(this::name);
            choice.setWidth("15rem");
            choice.addValueChangeListener(change -> {
                if (change.isFromClient()) {
                    fill();
                }
            });
        }
        var choices = new Div(one, other);
        choices.addClassName("field-row");
        answers.getElement().setAttribute("aria-live", "polite");
        add(
                new H2(Say.text("workbench.locations.breakEven")),
                new Paragraph(Say.text("workbench.locations.breakEven.explain")),
                choices,
                answers);
    }

    void show(TotalCost changed) {
        cost = changed;
        var ids = changed.plan().locations().stream().map(Location::id).toList();
        setVisible(ids.size() > 1);
        if (ids.size() > 1) {
            choose(one, ids, ids.getFirst());
            choose(other, ids, ids.getLast());
            fill();
        }
    }

    private static void choose(Select<String> choice, List<String> ids, String first) {
        var now = choice.getValue();
        choice.setItems(ids);
        choice.setValue(now != null && ids.contains(now) ? now : first);
    }

    /** Filled only with other words, so that they are not read out again and again. */
    private void fill() {
        var sentences = sentences();
        if (!sentences.equals(said)) {
            said = sentences;
            answers.removeAll();
            sentences.forEach(each -> answers.add(new ListItem(each)));
        }
    }

    private List<String> sentences() {
        var now = cost;
        if (now == null || one.getValue() == null || other.getValue() == null) {
            return List.of();
        }
        return one.getValue().equals(other.getValue())
                ? List.of(Say.text("workbench.locations.breakEven.same"))
                : sentences(now.breakEvens(one.getValue(), other.getValue()));
    }

    /** What all of them lack is said once. */
    private static List<String> sentences(List<BreakEven> found) {
        var answers = found.stream().map(BreakEven::answer).distinct().toList();
        if (answers.size() == 1 && answers.getFirst() instanceof BreakEven.Answer.Unknown(var missing)) {
            return List.of(Say.text("workbench.locations.breakEven.none", LocationOutcome.needed(missing)));
        }
        return found.stream().map(BreakEvenPanel::sentence).toList();
    }

    private String name(String id) {
        var now = cost;
        return now == null ? "" : now.plan().location(id).map(Location::name).orElse("");
    }

    static String sentence(BreakEven found) {
        var what = Say.text(
                "workbench.locations.breakEven.what",
                Phrase.ofEnum("workbench.locations.breakEven", found.variable()),
                found.of().name());
        if (found.variable() == BreakEven.Variable.VOLUME) {
            what = Say.phrase(Phrase.ofEnum("workbench.locations.breakEven", found.variable()));
        }
        var now = found.now();
        var end = now == null ? "" : " " + Say.text("workbench.locations.breakEven.now", value(found, now));
        var of = found.of().name();
        var against = found.against().name();
        return switch (found.answer()) {
            case BreakEven.Answer.At(var value, var cheaperBelow) ->
                Say.text(
                                "workbench.locations.breakEven.at",
                                what,
                                value(found, value),
                                cheaperBelow ? of : against,
                                cheaperBelow ? against : of)
                        + end;
            case BreakEven.Answer.Never(var cheaper) ->
                Say.text("workbench.locations.breakEven.never", what, cheaper ? of : against) + end;
            case BreakEven.Answer.Always always -> Say.text("workbench.locations.breakEven.always", what);
            case BreakEven.Answer.Unknown(var missing) ->
                Say.text("workbench.locations.breakEven.unknown", what, LocationOutcome.needed(missing));
        };
    }

    private static String value(BreakEven found, BigDecimal value) {
        return switch (found.variable()) {
            case FREIGHT, LABOUR -> Euros.perUnit(value);
            case CURRENCY ->
                Say.text(
                        "workbench.locations.breakEven.rate",
                        Say.formats().decimal(value, 4),
                        found.of().currency());
            case VOLUME ->
                Say.text("workbench.locations.breakEven.units", Say.formats().decimal(value, 0));
        };
    }
}
