package nl.herontwerp.workbench.hr;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import nl.herontwerp.carving.TermsChange;
import nl.herontwerp.report.EqualTreatment;
import nl.herontwerp.report.RoleDocument.Kind;
import nl.herontwerp.report.RoleDocument.Section;
import nl.herontwerp.shell.Say;
import org.jspecify.annotations.Nullable;

/** One section of a document: the words, whose they are, and the way back to the proposal. */
class SectionEditor extends Div {

    private final String id;
    private final Kind kind;
    private final TextArea text = new TextArea();
    private final Span mark = new Span();
    private final Button back;
    private final Paragraph doubtful = new Paragraph();
    private transient @Nullable Section shown;

    /** Takes what the user wrote; null is back to the proposal. */
    interface Writing {
        void write(Section section, @Nullable String text);
    }

    SectionEditor(String id, Kind kind, Writing writing) {
        this.id = id;
        this.kind = kind;
        addClassName("section-editor");
        text.setWidthFull();
        text.setMinRows(2);
        text.setMaxLength(TermsChange.MAX_SECTION);
        text.addValueChangeListener(change -> {
            if (change.isFromClient() && shown != null) {
                writing.write(shown, text.getValue());
            }
        });
        mark.addClassName("status-chip");
        back = new Button(Say.text("workbench.hr.document.back"), click -> {
            if (shown != null) {
                writing.write(shown, null);
            }
        });
        back.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        doubtful.addClassNames("severity", "warning");
        var below = new Div(mark, back);
        below.addClassName("button-row");
        add(text, doubtful, below);
    }

    String id() {
        return id;
    }

    void show(Section section, boolean isEditable) {
        shown = section;
        text.setLabel(section.title());
        text.setReadOnly(!isEditable);
        if (!text.getValue().equals(section.text())) {
            text.setValue(section.text());
        }
        var isOwn = section.own() != null;
        mark.setVisible(isOwn);
        mark.setText(
                Say.text(section.isOutdated() ? "workbench.hr.document.ownOutdated" : "workbench.hr.document.own"));
        back.setVisible(isOwn && isEditable);
        back.setAriaLabel(Say.text("workbench.hr.document.backOf", section.title()));
        var words = kind == Kind.VACANCY ? EqualTreatment.doubtful(section.text()) : List.<String>of();
        doubtful.setVisible(!words.isEmpty());
        doubtful.setText(Say.text("workbench.hr.document.doubtful", String.join(", ", words)));
    }
}
