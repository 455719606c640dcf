package nl.herontwerp.workbench.roles;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.stream.Stream;
import nl.herontwerp.carving.ComposingChange.AnswerQuality;
import nl.herontwerp.carving.DesignEdit;
import nl.herontwerp.carving.PieceWork;
import nl.herontwerp.carving.Redesign;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.shell.Say;
import nl.herontwerp.workbench.Desk;

/** The seven questions about the quality of work, for a role or for what stays of a present job. */
class QualityDialog extends Dialog {

    QualityDialog(Desk desk, String jobId, String name, List<PieceWork> pieces) {
        super(Say.text("workbench.quality.title", name));
        setWidth("44rem");
        var redesign = new Redesign(desk.workspace().asIs(), desk.workspace().design());
        var source = new Paragraph(Say.text("workbench.quality.source"));
        source.addClassName("quiet");
        add(new Paragraph(Say.text("workbench.quality.explain")), source);
        var rows = QualityRow.of(redesign, jobId, pieces).stream()
                .map(row -> new QualityQuestion(
                        row,
                        redesign.design()
                                .composing()
                                .answer(jobId, row.question())
                                .orElse(null)))
                .toList();
        rows.forEach(this::add);
        var privacy = new Paragraph(Say.text("workbench.profile.noPerson"));
        privacy.addClassName("quiet");
        add(privacy);
        var save = new Button(Say.text("workbench.save"), click -> {
            var edits = rows.stream()
                    .flatMap(row -> row.changed()
                            ? Stream.of(new DesignEdit.Compose(new AnswerQuality(jobId, row.question(), row.answer())))
                            : Stream.empty())
                    .toList();
            if (edits.isEmpty() || desk.edit(Phrase.of("workbench.quality.saved", name), edits)) {
                close();
            }
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(Say.text("workbench.cancel"), click -> close()), save);
    }
}
