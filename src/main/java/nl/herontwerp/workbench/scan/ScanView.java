package nl.herontwerp.workbench.scan;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.UUID;
import nl.herontwerp.identity.CurrentUser;
import nl.herontwerp.identity.ScanAccess;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.potential.Advice;
import nl.herontwerp.potential.Answers;
import nl.herontwerp.potential.Question;
import nl.herontwerp.potential.Questionnaire;
import nl.herontwerp.shell.Say;
import nl.herontwerp.shell.widgets.Notices;
import org.jspecify.annotations.Nullable;

/**
 * The scan: a group of questions at a time, and the result. Nothing is stored: the answers stand in the address. While the page is
 * open its own answers count, so that going back to an earlier address loses none.
 *
 * @see <a href="../../../../../../../docs/decisions/reshoring-scan.md">the decisions</a>
 */
@Route(ScanAccess.PATH)
@AnonymousAllowed
public class ScanView extends Div implements HasDynamicTitle, BeforeEnterObserver, AfterNavigationObserver {

    private static final Questionnaire QUESTIONS = Questionnaire.current();

    private final transient ScanAccess access;
    private final transient CurrentUser current;
    private final transient ScanServices services;
    private final ScanSteps steps = new ScanSteps();
    private final Div page = new Div();
    private boolean started;
    private String step = "";
    private Answers answers = Answers.NONE;
    private Answers restarted = Answers.NONE;
    private @Nullable UUID project;

    ScanView(ScanAccess access, CurrentUser current, ScanServices services) {
        this.access = access;
        this.current = current;
        this.services = services;
        addClassNames("plain-view", "scan-view");
        getElement().setAttribute("data-main", true).setAttribute("role", "main");
        page.addClassName("scan-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var link = ScanLink.read(event.getLocation().getQueryParameters());
        if (current.get().isEmpty() && !access.isOpen()) {
            removeAll();
            // a load from the start meets the login page, which leads back here
            event.getUI().getPage().setLocation(link.address());
            return;
        }
        if (!started) {
            started = true;
            answers = link.answers();
            project = link.project();
            add(new H1(Say.text("workbench.scan.title")), steps, page);
            if (!link.unreadable().isEmpty()) {
                Notices.refused(Phrase.of("workbench.scan.unreadable", String.join(", ", link.unreadable())));
            }
            show(link.step());
        } else if (!link.step().equals(step) || hasNothing()) {
            if (hasNothing()) {
                answers = link.answers();
            }
            show(link.step());
            page.getChildren()
                    .findFirst()
                    .ifPresent(heading -> heading.getElement().executeJs("this.focus()"));
        }
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        if (started
                && !event.getLocation().getQueryParameters().equals(link(step).query())) {
            remember();
        }
    }

    @Override
    public String getPageTitle() {
        return Say.text("workbench.scan.title");
    }

    Answers answers() {
        return answers;
    }

    @Nullable
    UUID project() {
        return project;
    }

    ScanLink link(String toStep) {
        return ScanLink.of(toStep, answers, project);
    }

    /** Whether there were answers before starting anew. */
    boolean canTakeBack() {
        return answers.equals(Answers.NONE) && !restarted.equals(Answers.NONE);
    }

    void answer(Question question, int place) {
        answers = answers.with(question, place);
        steps.show(this, step);
        remember();
    }

    void go(String toStep) {
        UI.getCurrent().navigate(ScanView.class, link(toStep).query());
    }

    void restart() {
        restarted = answers;
        answers = Answers.NONE;
        project = null;
        step = "";
        go(QUESTIONS.groups().getFirst().id());
    }

    void takeBack() {
        answers = restarted;
        step = "";
        go(ScanLink.RESULT);
    }

    /** A project was made of the answers; its address stays with them, so that what helps leads into it. */
    void began(UUID made) {
        project = made;
        remember();
    }

    /** Whether there is nothing that an address could overwrite. */
    private boolean hasNothing() {
        return answers.equals(Answers.NONE) && restarted.equals(Answers.NONE);
    }

    private void show(String toStep) {
        step = toStep;
        steps.show(this, step);
        page.removeAll();
        QUESTIONS.groups().stream()
                .filter(group -> group.id().equals(toStep))
                .findFirst()
                .ifPresentOrElse(
                        group -> page.add(new GroupPage(this, group).parts()),
                        () -> page.add(new ResultPage(this, services, Advice.of(QUESTIONS, answers)).parts()));
    }

    private void remember() {
        UI.getCurrent()
                .getPage()
                .getHistory()
                .replaceState(null, new Location(ScanAccess.PATH, link(step).query()));
    }

    static Paragraph quiet(String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassName("quiet");
        return paragraph;
    }
}
