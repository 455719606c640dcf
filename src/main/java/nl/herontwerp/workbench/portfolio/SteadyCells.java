package nl.herontwerp.workbench.portfolio;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.function.Function;
import nl.herontwerp.portfolio.ProjectLine;

/** Cells that are drawn anew only when what they show became something else; so an open menu and the focus stay. */
public final class SteadyCells {

    private static final String SHOWN = SteadyCells.class.getName();

    private SteadyCells() {}

    /**
     * @param shown all of a line that the cell depends on; compared by equality
     * @param cell draws it
     */
    public static ComponentRenderer<Component, ProjectLine> of(
            Function<ProjectLine, Object> shown, Function<ProjectLine, Component> cell) {
        return new ComponentRenderer<>(
                line -> draw(line, shown, cell),
                (before, line) -> shown.apply(line).equals(ComponentUtil.getData(before, SHOWN))
                        ? before
                        : draw(line, shown, cell));
    }

    private static Component draw(
            ProjectLine line, Function<ProjectLine, Object> shown, Function<ProjectLine, Component> cell) {
        var drawn = cell.apply(line);
        ComponentUtil.setData(drawn, SHOWN, shown.apply(line));
        return drawn;
    }
}
