package nl.herontwerp.workbench.scan;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import nl.herontwerp.potential.Answers;
import nl.herontwerp.potential.MotiveGroup;
import nl.herontwerp.potential.Question;
import nl.herontwerp.potential.Questionnaire;
import nl.herontwerp.shell.Say;

/** The questions of one group. */
class GroupPage {

    private final ScanView view;
    private final MotiveGroup group;
    private final Locale locale = Say.formats().locale();

    GroupPage(ScanView view, MotiveGroup group) {
        this.view = view;
        this.group = group;
    }

    /** The heading first, to be focused. */
    List<Component> parts() {
        var questionnaire = Questionnaire.current();
        var parts = new ArrayList<Component>();
        var heading = new H2(group.name().in(locale));
        heading.getElement().setAttribute("tabindex", "-1");
        parts.add(heading);
        var isFirst = questionnaire.groups().indexOf(group) == 0;
        if (isFirst) {
            parts.add(new Paragraph(
                    Say.text("workbench.scan.explain", questionnaire.questions().size())));
        } else {
            parts.add(new Paragraph(group.explain().in(locale)));
        }
        if (isFirst && view.canTakeBack()) {
            parts.add(new Button(Say.text("workbench.scan.takeBack"), click -> view.takeBack()));
        }
        questionnaire.of(group).forEach(question -> parts.add(question(question)));
        parts.add(buttons());
        return parts;
    }

    private Div question(Question question) {
        var number = Questionnaire.current().questions().indexOf(question) + 1;
        var choice = new RadioButtonGroup<Integer>(
                Say.text("workbench.scan.question", number, question.text().in(locale)));
        choice.addClassName("scan-choice");
        // what is not known stands last
        choice.setItems(
                IntStream.concat(IntStream.rangeClosed(1, question.options().size()), IntStream.of(Answers.DO_NOT_KNOW))
                        .boxed()
                        .toList());
        choice.setItemLabelGenerator(place -> place == Answers.DO_NOT_KNOW
                ? Say.text("potential.doNotKnow")
                : question.options().get(place - 1).text().in(locale));
        if (view.answers().isAnswered(question)) {
            choice.setValue(view.answers().place(question));
        }
        choice.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                view.answer(question, change.getValue());
            }
        });
        var why = new NativeDetails(
                Say.text("workbench.scan.why"),
                new Div(
                        new Paragraph(question.why().in(locale)),
                        ScanView.quiet(Say.text(
                                "workbench.scan.source", question.source().in(locale), question.weight()))));
        var box = new Div(choice, why);
        box.addClassName("scan-question");
        return box;
    }

    private Div buttons() {
        var groups = Questionnaire.current().groups();
        var place = groups.indexOf(group);
        var row = new Div();
        row.addClassNames("button-row", "scan-buttons");
        if (place > 0) {
            row.add(new Button(
                    Say.text("workbench.scan.previous"),
                    click -> view.go(groups.get(place - 1).id())));
        }
        var isLast = place == groups.size() - 1;
        var next = new Button(
                Say.text(isLast ? "workbench.scan.toResult" : "workbench.scan.next"),
                click ->
                        view.go(isLast ? ScanLink.RESULT : groups.get(place + 1).id()));
        next.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        row.add(next);
        return row;
    }
}
