package nl.herontwerp.workbench.split;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nl.herontwerp.carving.HardStop;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.scenario.Workspace;
import nl.herontwerp.shell.Say;
import nl.herontwerp.workbench.Desk;

/** The sheet of all pieces with what it means and what is wrong with what was typed. */
class SheetPanel extends Div {

    private static final int SAID = 10;

    private final PieceSheet sheet;
    private final Div problems = new Div();

    SheetPanel(Desk desk) {
        sheet = new PieceSheet(desk, this::say);
        addClassName("sheet-panel");
        problems.getElement().setAttribute("role", "alert");
        add(new Paragraph(Say.text("workbench.sheet.explain")), problems, sheet, legend());
    }

    void show(Workspace workspace) {
        sheet.show(workspace);
    }

    private static Paragraph legend() {
        var legend = new Paragraph(Say.text(
                "workbench.sheet.legend",
                Arrays.stream(HardStop.values())
                        .map(stop ->
                                PieceCells.letter(stop) + ": " + Say.phrase(Phrase.ofEnum("carving.hardStop", stop)))
                        .collect(Collectors.joining("; "))));
        legend.addClassName("quiet");
        return legend;
    }

    private void say(List<Phrase> wrong) {
        problems.removeAll();
        if (!wrong.isEmpty()) {
            var list = new UnorderedList();
            wrong.stream().limit(SAID).forEach(each -> list.add(new ListItem(Say.phrase(each))));
            problems.add(new Paragraph(Say.text("workbench.sheet.problems", wrong.size())), list);
        }
    }
}
