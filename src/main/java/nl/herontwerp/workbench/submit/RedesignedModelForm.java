package nl.herontwerp.workbench.submit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import nl.herontwerp.bpmn.RedesignOptions;
import nl.herontwerp.shell.Say;
import nl.herontwerp.workbench.RedesignForm;

/**
 * Asks in which form the redesigned model is wanted, and gives a link to it.
 */
class RedesignedModelForm extends Div {

    /** Makes the link to the model in one form. */
    interface Links {
        Anchor link(String text, String fileName, RedesignOptions options);
    }

    private final transient Links links;
    private final String fileName;
    private final String ending;
    private final RadioButtonGroup<Boolean> form = new RadioButtonGroup<>(Say.text("workbench.redesigned.pieces"));
    private final Paragraph formHint = new Paragraph();
    private final Checkbox merged = new Checkbox(Say.text("workbench.redesigned.merge"));
    private final Checkbox figures = new Checkbox(Say.text("workbench.redesigned.figures"));
    private final Checkbox executable = new Checkbox(Say.text("workbench.redesigned.executable"));
    private final Div download = new Div();

    /**
     * @param fileName of the file, without its ending
     * @param ending of the file, with its dot; that of an archive when the project has several models
     */
    RedesignedModelForm(String fileName, String ending, Links links) {
        this.fileName = fileName;
        this.ending = ending;
        this.links = links;
        addClassName("redesigned-model");
        formHint.addClassName("quiet");
        var chosen = RedesignForm.chosen();
        form.setItems(false, true);
        form.setItemLabelGenerator(
                nested -> Say.text(nested ? "workbench.redesigned.asSubProcess" : "workbench.redesigned.asTasks"));
        form.setValue(chosen.subProcess());
        merged.setValue(chosen.merged());
        figures.setValue(chosen.figures());
        executable.setValue(chosen.executable());
        explain(merged, "workbench.redesigned.merge.explain");
        explain(figures, "workbench.redesigned.figures.explain");
        explain(executable, "workbench.redesigned.executable.explain");
        form.addValueChangeListener(event -> changed());
        merged.addValueChangeListener(event -> changed());
        figures.addValueChangeListener(event -> changed());
        executable.addValueChangeListener(event -> changed());
        add(
                new H3(Say.text("workbench.redesigned.title")),
                new Paragraph(Say.text("workbench.redesigned.explain")),
                form,
                formHint,
                merged,
                figures,
                executable,
                download);
        show(chosen);
    }

    private static void explain(Checkbox box, String key) {
        box.setHelperText(Say.text(key));
    }

    private void changed() {
        var options = new RedesignOptions(
                Boolean.TRUE.equals(form.getValue()), merged.getValue(), figures.getValue(), executable.getValue());
        RedesignForm.choose(options);
        show(options);
    }

    private void show(RedesignOptions options) {
        formHint.setText(Say.text(
                options.subProcess()
                        ? "workbench.redesigned.asSubProcess.explain"
                        : "workbench.redesigned.asTasks.explain"));
        // the executable version is for an engine, which knows no figures
        figures.setEnabled(!options.executable());
        download.removeAll();
        download.add(link(options));
    }

    private Component link(RedesignOptions options) {
        var several = ending.equals(".zip");
        if (options.executable()) {
            return links.link(
                    several
                            ? Say.text("workbench.redesigned.downloadExecutableModels")
                            : Say.text("workbench.redesigned.downloadExecutable"),
                    fileName + "-" + Say.text("workbench.redesigned.executableFile") + ending,
                    options);
        }
        return links.link(
                several ? Say.text("workbench.redesigned.downloadModels") : Say.text("workbench.redesigned.download"),
                fileName + ending,
                options);
    }
}
