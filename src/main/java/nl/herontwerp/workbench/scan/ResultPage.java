package nl.herontwerp.workbench.scan;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.herontwerp.potential.Advice;
import nl.herontwerp.potential.Advice.Reason;
import nl.herontwerp.potential.Question;
import nl.herontwerp.shell.Say;

/** The advice: sentence, reasons, groups, what is missing, what helps, and what to do with it. */
class ResultPage {

    /** So many reasons a side are open to the eye; the rest is a click away. */
    private static final int FIRST = 4;

    private final ScanView view;
    private final ScanServices services;
    private final Advice advice;
    private final Locale locale = Say.formats().locale();

    ResultPage(ScanView view, ScanServices services, Advice advice) {
        this.view = view;
        this.services = services;
        this.advice = advice;
    }

    /** The heading first, to be focused. */
    List<Component> parts() {
        var parts = new ArrayList<Component>();
        var project = services.visibleProject(view.project());
        var outcome = new H2(Say.phrase(advice.sentence()));
        outcome.addClassName("outcome");
        outcome.getElement().setAttribute("tabindex", "-1");
        parts.add(outcome);
        parts.add(new Paragraph(advice.explanation().stream().map(Say::phrase).collect(Collectors.joining(" "))));
        advice.obstacles().forEach(question -> parts.add(new Paragraph(question.obstacleIn(locale))));
        parts.add(new ResultActions(view, services, advice, project));
        parts.add(new H2(Say.text("potential.heading.groups")));
        parts.add(new BalanceTable(advice));
        var sides = new Div(
                side("potential.heading.inFavour", advice.inFavour()),
                side("potential.heading.against", advice.against()));
        sides.addClassName("scan-sides");
        parts.add(sides);
        if (!advice.missing().isEmpty()) {
            parts.add(new H2(Say.text("potential.heading.missing")));
            parts.add(listed(advice.missing(), this::missing));
        }
        parts.add(new H2(Say.text("potential.heading.referrals")));
        parts.add(new ReferralList(project, advice));
        parts.add(ScanView.quiet(Say.text("potential.method")));
        parts.add(ScanView.quiet(Say.text(
                "workbench.scan.version",
                advice.questionnaire().version(),
                advice.questionnaire().date())));
        return parts;
    }

    private Div side(String headingKey, List<Reason> reasons) {
        var side = new Div(new H2(Say.text(headingKey)));
        side.add(reasons.isEmpty() ? new Paragraph(Say.text("potential.none")) : listed(reasons, this::reason));
        return side;
    }

    private ListItem reason(Reason reason) {
        var answered = new Span(Say.text(
                "workbench.scan.reasonAnswer",
                reason.question().topic().in(locale),
                reason.answer().text().in(locale),
                Advice.signed(BigDecimal.valueOf(reason.points()))));
        answered.addClassName("quiet");
        return new ListItem(new Div(reason.sentence().in(locale)), answered);
    }

    private ListItem missing(Question question) {
        return new ListItem(Say.text(
                "workbench.scan.missing",
                question.topic().in(locale),
                question.askWho().in(locale)));
    }

    /** The first ones, and the others on demand. */
    private static <T> Div listed(List<T> all, Function<T, ListItem> item) {
        var list = new Div(list(all.stream().limit(FIRST), item));
        if (all.size() > FIRST) {
            list.add(new NativeDetails(
                    Say.text("workbench.scan.more", all.size() - FIRST),
                    list(all.stream().skip(FIRST), item)));
        }
        return list;
    }

    private static <T> UnorderedList list(Stream<T> some, Function<T, ListItem> item) {
        var list = new UnorderedList();
        some.map(item).forEach(list::add);
        return list;
    }
}
