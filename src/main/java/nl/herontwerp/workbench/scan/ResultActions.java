package nl.herontwerp.workbench.scan;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.VaadinRequest;
import java.util.Optional;
import java.util.UUID;
import nl.herontwerp.identity.AppUser;
import nl.herontwerp.identity.Role;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.potential.Advice;
import nl.herontwerp.report.ScanReports.Result;
import nl.herontwerp.shell.Say;
import nl.herontwerp.shell.widgets.Notices;
import nl.herontwerp.shell.widgets.PageAddress;
import org.springframework.security.access.AccessDeniedException;

/** What can be done with the result: a PDF, a project, a link for a colleague, starting anew. */
class ResultActions extends Div {

    private final ScanView view;
    private final transient ScanServices services;
    private final transient Advice advice;
    private final Div row = new Div();
    private final Div busy = new Div(Say.text("workbench.scan.making"));
    private final Div made = new Div();

    ResultActions(ScanView view, ScanServices services, Advice advice, Optional<UUID> project) {
        this.view = view;
        this.services = services;
        this.advice = advice;
        row.addClassName("button-row");
        made.getElement().setAttribute("role", "status");
        made.addClassName("scan-made");
        add(row, busy, made);
        var pdf = new Button(Say.text("workbench.scan.pdf"), click -> makePdf());
        pdf.setDisableOnClick(true);
        pdf.addClickListener(click -> pdf.setEnabled(true));
        row.add(pdf);
        busy.addClassName("scan-busy");
        busy.getElement().setAttribute("hidden", true);
        // shown by the browser itself, because the server answers only when the file is there
        pdf.getElement().executeJs("this.addEventListener('click', () => { $0.hidden = false; })", busy);
        project.ifPresentOrElse(
                id -> row.add(new Anchor("project/" + id + "/locaties", Say.text("workbench.scan.project.open"))),
                this::addBegin);
        row.add(
                new Button(Say.text("workbench.scan.copy"), click -> copyLink()),
                new Button(Say.text("workbench.scan.again"), click -> view.restart()));
    }

    private void addBegin() {
        var user = user();
        if (user.isEmpty()) {
            var link = new Anchor(
                    view.link(ScanLink.RESULT).address(ScanLoginView.PATH), Say.text("workbench.scan.beginAfterLogin"));
            // a load from the start, so that the login page leads back here
            link.getElement().setAttribute("router-ignore", true);
            row.add(link);
        } else if (user.get().is(Role.CONSULTANT)) {
            var begin = new Button(Say.text("workbench.scan.begin"), click -> begin());
            begin.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            begin.setDisableOnClick(true);
            row.add(begin);
        } else {
            addComponentAsFirst(new Paragraph(Say.text("workbench.scan.onlyConsultants")));
        }
    }

    private void makePdf() {
        busy.getElement().executeJs("this.hidden = true");
        made.removeAll();
        var request = VaadinRequest.getCurrent();
        var address = request == null ? "" : request.getRemoteAddr();
        try {
            switch (services.reports()
                    .pdf(user(), address, view.answers(), Say.formats().locale())) {
                case Result.TooMany(var pause) ->
                    made.add(new Paragraph(Say.text("workbench.scan.tooMany", pause.toSeconds() + 1)));
                case Result.Made(var file) -> {
                    var link = services.downloads()
                            .link(
                                    Say.text("workbench.scan.download", file.fileName()),
                                    file.fileName(),
                                    file.mediaType(),
                                    file::bytes);
                    made.add(new Paragraph(Say.text("workbench.scan.made")), link);
                    link.getElement().executeJs("this.click()");
                }
            }
        } catch (AccessDeniedException closed) {
            made.add(new Paragraph(Say.text("workbench.scan.closed")));
        }
    }

    private void begin() {
        var user = services.services().current().require();
        var project = new ScanProject(services, user).begin(advice);
        view.began(project.id());
        Notices.done(Phrase.of("workbench.scan.began", project.name()));
        UI.getCurrent().navigate("project/" + project.id() + "/locaties");
    }

    private void copyLink() {
        PageAddress.copy(this, Phrase.of("workbench.scan.copied"), Phrase.of("workbench.scan.notCopied"));
    }

    private Optional<AppUser> user() {
        return services.services().current().get();
    }
}
