package nl.herontwerp.workbench.quick;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.placement.Amounts;
import nl.herontwerp.placement.Timeline;
import nl.herontwerp.shell.Say;
import nl.herontwerp.shell.widgets.Figures;

/** All months or years: a chart, its sentence and the table with the same figures. */
class QuickTimeline extends Section {

    private static final int MOST_BARS = 25;

    private final Timeline timeline;
    private final Div body = new Div();

    private enum Period {
        MONTH,
        YEAR
    }

    /**
     * A bar of the chart and a row of the table.
     *
     * @param changes what begins or ends in it
     */
    record Bar(String name, Amounts amounts, List<Phrase> changes) {}

    QuickTimeline(Timeline timeline) {
        this.timeline = timeline;
        addClassName("quick-timeline");
        var choice = new RadioButtonGroup<Period>(Say.text("workbench.quick.timeline.show"));
        choice.addClassName("no-print");
        choice.setItems(Period.values());
        choice.setItemLabelGenerator(each -> Say.phrase(Phrase.ofEnum("workbench.quickPeriod", each)));
        choice.setValue(timeline.months().size() <= MOST_BARS ? Period.MONTH : Period.YEAR);
        choice.addValueChangeListener(change -> show(change.getValue()));
        add(new H2(Say.text("workbench.quick.timeline")), new Paragraph(sentence()), choice, body);
        show(choice.getValue());
    }

    private String sentence() {
        var total = timeline.total();
        return Say.text(
                "workbench.quick.timeline.sentence",
                timeline.months().getFirst().from(),
                timeline.months().getLast().until(),
                Figures.value(total.employerCost()),
                Figures.value(total.support()).replace("\u2212", ""),
                Figures.value(total.netCost()));
    }

    private void show(Period period) {
        body.removeAll();
        var bars = period == Period.MONTH ? months() : years();
        body.add(TimelineChart.of(sentence(), bars), new TimelineTable(bars, timeline.total()));
    }

    private List<Bar> months() {
        return timeline.months().stream()
                .map(month -> new Bar(name(month.from()), month.amounts(), month.changes()))
                .toList();
    }

    private List<Bar> years() {
        return timeline.years().stream()
                .map(year -> new Bar(
                        Integer.toString(year.year()),
                        year.amounts(),
                        year.months().stream()
                                .flatMap(month -> month.changes().stream())
                                .toList()))
                .toList();
    }

    private static String name(LocalDate day) {
        return String.format(Locale.ROOT, "%d-%d", day.getMonthValue(), day.getYear());
    }
}
