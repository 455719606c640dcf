package nl.herontwerp.shell.widgets;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import java.util.List;
import java.util.Map;
import nl.herontwerp.shell.Say;

/**
 * A chart, drawn by ECharts in the browser. For who can't see it there is the sentence that it is given;
 * beside each chart stands a table with the same figures, which is up to the screen.
 *
 * <p>Numbers are only for drawing; what is read comes as text that the server has written.
 */
@Tag("div")
@JavaScript("context://herontwerp/chart.js")
public class Chart extends Component implements HasStyle {

    /** The ready-made file; its version is the one in pom.xml. */
    static final String FILE = "_static/echarts/6.0.0/dist/echarts.common.min.js";

    private final Map<String, Object> drawing;

    /** @param sentence what the chart shows, in words */
    private Chart(String sentence, Map<String, Object> drawing) {
        this.drawing = drawing;
        addClassName("chart");
        getElement().setAttribute("role", "img").setAttribute("aria-label", sentence);
    }

    /** A figure that stays the same until it jumps. */
    public static Chart steps(String sentence, String axis, List<StepPoint> points) {
        return new Chart(sentence, Map.of("kind", "steps", "axis", axis, "points", points, "locale", locale()));
    }

    /** Bars beside each other, each made of parts that are put on top of each other. */
    public static Chart stacks(String sentence, String axis, List<String> columns, List<StackPart> parts) {
        return new Chart(
                sentence,
                Map.of(
                        "kind", "stacks", "axis", axis, "columns", columns, "parts", parts, "marks", List.of(),
                        "locale", locale()));
    }

    /**
     * Lines through points of which every column has its name, with lines from top to bottom at some columns, each with what it
     * says.
     *
     * @param axis what is said beside the axis; also that it begins elsewhere than at 0, where it does
     */
    public static Chart lines(
            String sentence,
            String axis,
            ChartAxis scale,
            List<String> columns,
            List<StackPart> parts,
            List<Mark> marks) {
        var chart = new Chart(
                sentence,
                Map.of(
                        "kind",
                        "lines",
                        "axis",
                        axis,
                        "from",
                        scale.from(),
                        "step",
                        scale.step(),
                        "columns",
                        columns,
                        "parts",
                        parts,
                        "marks",
                        marks,
                        "locale",
                        locale()));
        chart.addClassName("chart-of-names");
        return chart;
    }

    /** A line at a column, the first one 0. */
    public record Mark(int column, String text) {}

    /**
     * From one amount to another through what makes them differ: bars that begin where the one before ended, tied with
     * lines. More and less differ in pattern and sign, not only in colour.
     *
     * @param axis what is said beside the axis; also that it begins elsewhere than at 0, where it does
     * @param names what a whole amount, more and less are called, in this order
     */
    public static Chart waterfall(
            String sentence, String axis, ChartAxis scale, List<String> names, List<FallBar> bars) {
        return new Chart(
                sentence,
                Map.of(
                        "kind",
                        "waterfall",
                        "axis",
                        axis,
                        "from",
                        scale.from(),
                        "step",
                        scale.step(),
                        "names",
                        names,
                        "bars",
                        bars,
                        "locale",
                        locale()));
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        super.onAttach(attach);
        getElement().executeJs("window.Herontwerp.chart(this, $0, $1)", FILE, drawing);
    }

    @Override
    protected void onDetach(DetachEvent detach) {
        super.onDetach(detach);
        getElement().executeJs("this.hwChart?.close(); delete this.hwChart; this.replaceChildren()");
    }

    private static String locale() {
        return Say.formats().locale().getLanguage();
    }
}
