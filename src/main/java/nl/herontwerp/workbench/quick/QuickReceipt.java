package nl.herontwerp.workbench.quick;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.TreeSet;
import nl.herontwerp.shell.Say;

/** What the answer was computed with, so that it can be computed again and compared. */
class QuickReceipt extends NativeDetails {

    QuickReceipt(QuickAnswer answer) {
        super(Say.text("workbench.quick.receipt"));
        addClassNames("on-paper", "quick-receipt");
        var month = answer.month().receipt();
        var months = answer.timeline().receipt();
        var parameters = new TreeSet<>(month.parameters());
        parameters.addAll(months.parameters());
        var list = new UnorderedList();
        parameters.forEach(parameter -> list.add(new ListItem(parameter)));
        setContent(new Div(
                new Paragraph(
                        Say.text("workbench.quick.receipt.version", month.referenceDate(), month.programVersion())),
                new Paragraph(Say.text("workbench.quick.receipt.month", month.hash())),
                new Paragraph(Say.text("workbench.quick.receipt.months", months.hash())),
                new Paragraph(Say.text("workbench.quick.receipt.parameters")),
                list));
    }
}
