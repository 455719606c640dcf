package nl.herontwerp.workbench.process;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.UUID;
import nl.herontwerp.shell.Say;
import nl.herontwerp.workbench.EmptyModel;
import nl.herontwerp.workbench.Services;

/** A project without a model: upload one or draw one. */
class FirstModel extends Div {

    FirstModel(Services services, ProcessView view, UUID project) {
        addClassName("empty-state");
        add(new Paragraph(Say.text("workbench.process.first")));
        if (services.projects().mayEdit(view.user(), project)) {
            add(
                    new ModelUpload(services, view.user(), project, 1, view::versionAdded),
                    new Button(
                            Say.text("workbench.versions.draw"),
                            click -> new DrawingDialog(
                                            services,
                                            view.user(),
                                            project,
                                            1,
                                            EmptyModel.xml(Say.text("workbench.process.emptyPool")),
                                            EmptyModel.FILE_NAME,
                                            view::versionAdded)
                                    .open()));
        }
    }
}
