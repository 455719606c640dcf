package nl.herontwerp.workbench.hr;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import nl.herontwerp.carving.DesignEdit;
import nl.herontwerp.carving.RoleReview;
import nl.herontwerp.carving.RoleTerms.OwnText;
import nl.herontwerp.carving.TermsChange;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.language.Texts;
import nl.herontwerp.report.RoleDocument;
import nl.herontwerp.report.RoleDocument.Kind;
import nl.herontwerp.shell.Say;
import nl.herontwerp.workbench.Desk;
import org.jspecify.annotations.Nullable;

/** The documents of a role: each section can be written over before it is taken away. */
class DocumentsPanel extends Section {

    private static final String PDF = "application/pdf";
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final transient Desk desk;
    private final transient HrServices services;
    private final Select<Kind> kind = new Select<>();
    private final Div links = new Div();
    private final Paragraph open = new Paragraph();
    private final Paragraph outdated = new Paragraph();
    private final Div sections = new Div();
    private final List<SectionEditor> editors = new ArrayList<>();
    private String linked = "";
    private @Nullable RoleReview review;

    DocumentsPanel(Desk desk, HrServices services) {
        this.desk = desk;
        this.services = services;
        addClassName("role-documents");
        kind.setLabel(Say.text("workbench.hr.document"));
        kind.setItems(Kind.values());
        kind.setWidth("20rem");
        kind.setItemLabelGenerator(each -> Say.phrase(Phrase.ofEnum("workbench.hr.document", each)));
        kind.setValue(Kind.JOB_DESCRIPTION);
        kind.addValueChangeListener(change -> show());
        links.addClassName("button-row");
        outdated.addClassNames("severity", "warning");
        add(kind, links, HrView.quiet(Say.text("workbench.hr.document.explain")));
        if (!Say.formats().locale().getLanguage().equals(Texts.DUTCH.getLanguage())) {
            add(HrView.quiet(Say.text("workbench.hr.document.dutch")));
        }
        add(open, outdated, sections);
    }

    void show(RoleReview changed) {
        review = changed;
        show();
    }

    private void show() {
        if (review == null) {
            return;
        }
        var roleId = review.role().id();
        var document = services.documents().read(desk.workspace(), roleId, kind.getValue());
        links(document, roleId);
        open.setText(Say.text("workbench.hr.document.open", document.openPlaces()));
        open.setVisible(document.openPlaces() > 0);
        var late = document.sections().stream()
                .filter(RoleDocument.Section::isOutdated)
                .map(RoleDocument.Section::title)
                .toList();
        outdated.setVisible(!late.isEmpty());
        outdated.setText(Say.text("workbench.hr.document.outdated", String.join(", ", late)));
        var ids = document.sections().stream().map(RoleDocument.Section::id).toList();
        if (!ids.equals(editors.stream().map(SectionEditor::id).toList())) {
            sections.removeAll();
            editors.clear();
            for (var section : document.sections()) {
                var editor = new SectionEditor(section.id(), document.kind(), this::write);
                editors.add(editor);
                sections.add(editor);
            }
        }
        for (int i = 0; i < editors.size(); i++) {
            editors.get(i).show(document.sections().get(i), desk.workspace().termsEditable());
        }
    }

    /** Writes a section in the user's words; null, or the words of the proposal, go back to it. */
    private void write(RoleDocument.Section section, @Nullable String text) {
        var own = text == null || text.strip().equals(section.proposal()) ? null : new OwnText(text, section.basis());
        if (review != null && (own != null || section.own() != null)) {
            desk.edit(new DesignEdit.ChangeTerms(
                    review.role().id(), new TermsChange.SetOwnText(section.id(), section.title(), own)));
        }
    }

    private void links(RoleDocument document, String roleId) {
        var name = document.kind().template() + "-"
                + desk.workspace()
                        .design()
                        .role(roleId)
                        .map(role -> role.name().strip().replaceAll("[^\\p{L}\\p{N}]+", "-"))
                        .orElse("");
        var scenario = desk.workspace().scenario().id();
        if (linked.equals(scenario + name)) {
            return;
        }
        linked = scenario + name;
        var user = desk.user();
        var what = document.kind();
        links.removeAll();
        links.add(
                services.downloads()
                        .link(
                                Say.text("workbench.hr.document.docx"),
                                name + ".docx",
                                DOCX,
                                () -> services.documents()
                                        .docx(user, scenario, roleId, what)
                                        .bytes()),
                services.downloads()
                        .link(
                                Say.text("workbench.hr.document.pdf"),
                                name + ".pdf",
                                PDF,
                                () -> services.documents()
                                        .pdf(user, scenario, roleId, what)
                                        .bytes()));
    }
}
