package nl.herontwerp.workbench.submit;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.function.Supplier;
import nl.herontwerp.report.Reports;
import nl.herontwerp.report.Reports.Download;
import nl.herontwerp.shell.Say;
import nl.herontwerp.shell.widgets.FileDownloads;
import nl.herontwerp.workbench.Desk;

/** The files that users take away. */
class TakeAwayPanel extends Section {

    private static final String BPMN = "application/xml";
    private static final String ZIP = "application/zip";

    private final transient FileDownloads downloads;
    private final UnorderedList list = new UnorderedList();

    TakeAwayPanel(Reports reports, FileDownloads downloads, Desk desk, LocalDate today) {
        this.downloads = downloads;
        addClassName("panel");
        var user = desk.user();
        var workspace = desk.workspace();
        var scenario = workspace.scenario().id();
        var locale = Say.formats().locale();
        var name = (workspace.project().name() + " " + workspace.scenario().name())
                .strip()
                .replaceAll("[^\\p{L}\\p{N}]+", "-");
        add(new H2(Say.text("workbench.takeAway.title")), list);
        link(
                "workbench.takeAway.pdf",
                name + ".pdf",
                "application/pdf",
                () -> reports.redesignPdf(user, scenario, locale));
        link(
                "workbench.takeAway.docx",
                name + ".docx",
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                () -> reports.redesignDocx(user, scenario, locale));
        list.add(new ListItem(downloads.stoppable(
                Say.text("workbench.takeAway.workbook"),
                Say.text("report.workbook.fileName", name),
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                () -> progress ->
                        reports.workbook(user, scenario, locale, progress).bytes())));
        var isOne = workspace.library().entries().size() == 1;
        if (isOne) {
            link(
                    "workbench.takeAway.original",
                    workspace.version().fileName(),
                    BPMN,
                    () -> reports.originalBpmn(user, scenario));
        } else {
            link(
                    "workbench.takeAway.originalModels",
                    name + "-origineel.zip",
                    ZIP,
                    () -> reports.originalModels(user, scenario));
        }
        link(
                "workbench.takeAway.archive",
                name + ".zip",
                ZIP,
                () -> reports.projectArchive(user, workspace.project().id()));
        add(new RedesignedModelForm(
                name + "-" + today,
                isOne ? ".bpmn" : ".zip",
                (text, fileName, options) -> downloads.link(
                        text,
                        fileName,
                        isOne ? BPMN : ZIP,
                        () -> (isOne
                                        ? reports.redesignedBpmn(user, scenario, options)
                                        : reports.redesignedModels(user, scenario, options))
                                .bytes())));
    }

    private void link(String key, String fileName, String mediaType, Supplier<Download> download) {
        Anchor link = downloads.link(
                Say.text(key), fileName, mediaType, () -> download.get().bytes());
        list.add(new ListItem(link));
    }
}
