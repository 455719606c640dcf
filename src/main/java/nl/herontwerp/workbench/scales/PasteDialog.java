package nl.herontwerp.workbench.scales;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.herontwerp.kernel.Hours;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.scenario.ScaleEdit;
import nl.herontwerp.shell.Say;
import nl.herontwerp.wagerules.ScaleLine;
import nl.herontwerp.workbench.DateField;
import nl.herontwerp.workbench.DecimalField;
import nl.herontwerp.workbench.Desk;
import nl.herontwerp.workbench.Uploads;

/** Takes lines over from a spreadsheet: pasted, or from a CSV file. Shows what it read before it does. */
class PasteDialog extends Dialog {

    private static final int MAX_FILE = 1_000_000;

    private final transient Desk desk;
    private final TextArea text = new TextArea(Say.text("workbench.scales.pasteHere"));
    private final DateField from = new DateField(Say.text("workbench.scales.pasteFrom"));
    private final Select<ScaleLine.WagePer> per = new Select<>();
    private final DecimalField fullTime = new DecimalField(Say.text("workbench.scales.pasteFullTime"));
    private final Div outcome = new Div();
    private final Button take = new Button(Say.text("workbench.scales.take"), click -> take());

    PasteDialog(Desk desk) {
        super(Say.text("workbench.scales.paste"));
        this.desk = desk;
        setWidth("52rem");
        from.setValue(desk.workspace().project().referenceDate());
        per.setLabel(Say.text("workbench.scales.pastePer"));
        per.setItems(ScaleLine.WagePer.values());
        per.setItemLabelGenerator(each -> Say.phrase(Phrase.ofEnum("workbench.scales.per", each)));
        per.setValue(ScaleLine.WagePer.MONTH);
        text.setWidthFull();
        text.setHeight("12rem");
        text.addClassName("paste-area");
        text.setValueChangeMode(ValueChangeMode.LAZY);
        outcome.getElement().setAttribute("role", "status");
        take.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        text.addValueChangeListener(change -> show());
        from.addValueChangeListener(change -> show());
        per.addValueChangeListener(change -> show());
        fullTime.addValueChangeListener(change -> show());
        var defaults = new Div(from, per, fullTime);
        defaults.addClassName("field-row");
        add(
                new Paragraph(Say.text("workbench.scales.paste.explain")),
                new Paragraph(Stream.of(ScaleColumn.values())
                        .map(column -> Say.phrase(Phrase.ofEnum("workbench.scales.column", column)))
                        .collect(Collectors.joining(" | "))),
                text,
                upload(),
                new Paragraph(Say.text("workbench.scales.paste.defaults")),
                defaults,
                outcome);
        getFooter().add(new Button(Say.text("workbench.cancel"), click -> close()), take);
        show();
    }

    private Upload upload() {
        var upload = new Upload(UploadHandler.inMemory((metadata, bytes) -> getUI().ifPresent(ui -> ui.access(() -> {
            text.setValue(ScaleFile.text(bytes));
            show();
        }))));
        Uploads.prepare(upload, Say.text("workbench.scales.file"));
        upload.setAcceptedFileTypes(".csv", ".tsv", ".txt");
        upload.setMaxFileSize(MAX_FILE);
        var texts = upload.getI18n();
        texts.getError()
                .setIncorrectFileType(Say.text("workbench.scales.wrongType"))
                .setFileIsTooBig(Say.text("workbench.upload.tooBig", MAX_FILE / 1_000_000));
        upload.setI18n(texts);
        upload.setMaxFiles(1);
        return upload;
    }

    private ScaleSheet.Read read() {
        var hours = fullTime.number();
        return ScaleSheet.read(
                text.getValue(),
                desk.workspace().scales(),
                new ScaleSheet.Defaults(from.getValue(), per.getValue(), hours == null ? null : new Hours(hours)));
    }

    private void show() {
        outcome.removeAll();
        var read = read();
        take.setEnabled(!read.lines().isEmpty() && read.problems().isEmpty());
        if (!read.lines().isEmpty()) {
            outcome.add(new Paragraph(Say.text(
                    "workbench.scales.read",
                    read.lines().size(),
                    read.lines().size() - read.replaced(),
                    read.replaced())));
        }
        if (!read.problems().isEmpty()) {
            var list = new UnorderedList();
            read.problems().forEach(problem -> list.add(new ListItem(Say.phrase(problem))));
            outcome.add(new Paragraph(Say.text("workbench.scales.problems")), list);
        }
    }

    private void take() {
        var read = read();
        if (read.problems().isEmpty() && desk.edit(new ScaleEdit.PutLines(read.lines()))) {
            close();
        }
    }
}
