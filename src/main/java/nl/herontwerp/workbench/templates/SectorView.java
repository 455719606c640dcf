package nl.herontwerp.workbench.templates;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import java.util.Optional;
import nl.herontwerp.carving.Activity;
import nl.herontwerp.carving.Classifier;
import nl.herontwerp.carving.Demand;
import nl.herontwerp.carving.SupportMeasure;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.library.SectorLibraries;
import nl.herontwerp.library.SectorLibrary;
import nl.herontwerp.library.TypicalPiece;
import nl.herontwerp.shell.Say;
import nl.herontwerp.shell.widgets.TableParts;

/** The typical pieces of one sector, to look at. */
@Route("sjablonen/sector/:sector")
@RolesAllowed("CONSULTANT")
public class SectorView extends Div implements HasDynamicTitle, BeforeEnterObserver {

    private String title = "";

    SectorView() {
        addClassNames("plain-view", "sector-view");
        getElement().setAttribute("data-main", true).setAttribute("role", "main");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var found = find(event.getRouteParameters().get("sector").orElse(""));
        if (found.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        show(found.get());
    }

    private static Optional<SectorLibrary> find(String id) {
        return SectorLibraries.all().stream()
                .filter(library -> library.id().equals(id))
                .findFirst();
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(SectorLibrary library) {
        removeAll();
        title = SectorTexts.name(library);
        var back = new Anchor("sjablonen", Say.text("workbench.templates.back"));
        back.addClassNames("project-link", "no-print");
        var caption = Say.text("workbench.templates.sector.caption", title);
        var table = Tables.table(caption);
        var head = table.getHead().addRow();
        head.add(
                TableParts.columnHead(Say.text("workbench.templates.piece")),
                TableParts.numberHead(Say.text("workbench.templates.minutes")));
        for (var demand : Demand.values()) {
            head.add(TableParts.numberHead(Say.phrase(Phrase.ofEnum("carving.demand", demand))));
        }
        head.add(
                TableParts.columnHead(Say.text("workbench.templates.class")),
                TableParts.columnHead(Say.text("workbench.templates.aids")));
        library.pieces().forEach(piece -> row(table.getBody().addRow(), piece));
        add(
                back,
                new H1(title),
                new Paragraph(Say.text("workbench.templates.sector.explain")),
                new Paragraph(Say.text("workbench.templates.sourceOf", library.source())),
                TableParts.scrolling(table, caption));
    }

    private static void row(NativeTableRow row, TypicalPiece piece) {
        row.add(
                TableParts.rowHead(new Div(SectorTexts.name(piece))),
                TableParts.number(Say.formats().plain(piece.minutes())));
        for (var demand : Demand.values()) {
            var score = piece.demands().get(demand);
            row.add(TableParts.number(score == null ? Say.text("kernel.unknown") : String.valueOf(score)));
        }
        var judged = Classifier.classify(Activity.of("", SectorTexts.name(piece), BigDecimal.ONE)
                .withDemands(piece.demands())
                .withMeasures(piece.measures()));
        row.add(new NativeTableCell(Say.phrase(Phrase.ofEnum("carving.class", judged.complexity()))), aids(piece));
    }

    private static NativeTableCell aids(TypicalPiece piece) {
        var cell = new NativeTableCell();
        for (var measure : piece.measures()) {
            cell.add(new Div(aid(measure)));
        }
        return cell;
    }

    private static String aid(SupportMeasure measure) {
        return Say.text(
                "workbench.templates.aid",
                measure.description(),
                Phrase.ofEnum("carving.demand", measure.demand()),
                measure.lowersTo());
    }
}
