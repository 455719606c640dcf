package nl.herontwerp.workbench.scan;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import nl.herontwerp.potential.Questionnaire;
import nl.herontwerp.shell.Say;

/** Where in the scan one is, how much was answered, and a way to each part. */
class ScanSteps extends Div {

    private final OrderedList list = new OrderedList();
    private final ProgressBar bar = new ProgressBar();
    private final Span progress = new Span();

    ScanSteps() {
        addClassName("scan-steps");
        var nav = new Nav(list);
        nav.getElement().setAttribute("aria-label", Say.text("workbench.scan.steps"));
        bar.getElement().setAttribute("aria-label", Say.text("workbench.scan.progressLabel"));
        progress.addClassName("quiet");
        add(nav, bar, progress);
    }

    void show(ScanView view, String step) {
        var questionnaire = Questionnaire.current();
        list.removeAll();
        for (var group : questionnaire.groups()) {
            var questions = questionnaire.of(group);
            var answered = questions.stream().filter(view.answers()::isAnswered).count();
            add(
                    view,
                    group.id(),
                    group.name().in(Say.formats().locale()),
                    Say.text("potential.knownOf", answered, questions.size()),
                    step);
        }
        add(view, ScanLink.RESULT, Say.text("workbench.scan.result"), "", step);
        var all = questionnaire.questions();
        var answered = all.stream().filter(view.answers()::isAnswered).count();
        bar.setMax(all.size());
        bar.setValue(answered);
        progress.setText(Say.text("workbench.scan.progress", answered, all.size()));
    }

    private void add(ScanView view, String id, String name, String count, String step) {
        var link = new Anchor(view.link(id).address(), name);
        if (id.equals(step)) {
            link.getElement().setAttribute("aria-current", "step");
        }
        var item = new ListItem(link);
        if (!count.isEmpty()) {
            var small = new Span(count);
            small.addClassName("quiet");
            item.add(small);
        }
        list.add(item);
    }
}
