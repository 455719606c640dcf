package nl.herontwerp.workbench.templates;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableCell;
import java.util.List;
import nl.herontwerp.library.SectorLibrary;
import nl.herontwerp.shell.Say;
import nl.herontwerp.shell.widgets.TableParts;

/** The sector libraries that the program brings. */
class SectorTable extends Div {

    SectorTable(List<SectorLibrary> libraries) {
        var caption = Say.text("workbench.templates.sectors");
        var table = Tables.table(caption);
        table.getHead()
                .addRow()
                .add(
                        TableParts.columnHead(Say.text("workbench.templates.sector")),
                        TableParts.numberHead(Say.text("workbench.templates.pieces")),
                        TableParts.columnHead(Say.text("workbench.templates.source")));
        for (var library : libraries) {
            var link = new Anchor("sjablonen/sector/" + library.id(), SectorTexts.name(library));
            link.addClassName("project-link");
            table.getBody()
                    .addRow()
                    .add(
                            TableParts.rowHead(link),
                            TableParts.number(String.valueOf(library.pieces().size())),
                            new NativeTableCell(library.source()));
        }
        add(TableParts.scrolling(table, caption));
    }
}
