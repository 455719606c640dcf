package nl.herontwerp.workbench.templates;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableCell;
import java.util.List;
import nl.herontwerp.library.SectorLibrary;
import nl.herontwerp.shell.Say;

/** The sector libraries that the program brings. */
class SectorTable extends Div {

    SectorTable(List<SectorLibrary> libraries) {
        var caption = Say.text("workbench.templates.sectors");
        var table = Tables.table(caption);
        table.getHead()
                .addRow()
                .add(
                        Tables.columnHead(Say.text("workbench.templates.sector")),
                        Tables.numberHead(Say.text("workbench.templates.pieces")),
                        Tables.columnHead(Say.text("workbench.templates.source")));
        for (var library : libraries) {
            var link = new Anchor("sjablonen/sector/" + library.id(), SectorTexts.name(library));
            link.addClassName("project-link");
            table.getBody()
                    .addRow()
                    .add(
                            Tables.rowHead(link),
                            Tables.number(library.pieces().size()),
                            new NativeTableCell(library.source()));
        }
        add(Tables.scrolling(table, caption));
    }
}
