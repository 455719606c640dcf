package nl.herontwerp.workbench.quick;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import nl.herontwerp.kernel.Doubt;
import nl.herontwerp.kernel.Explanation;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.kernel.Percentage;
import nl.herontwerp.placement.Amounts;
import nl.herontwerp.shell.Say;
import nl.herontwerp.shell.widgets.Figures;
import nl.herontwerp.shell.widgets.WhyTree;

/** The answer: outcome in a sentence, table, key figures, months or years, doubts, the whole calculation and its receipt. */
class QuickResult extends Div {

    private final QuickAnswer answer;

    QuickResult(QuickInput input, QuickAnswer answer) {
        this.answer = answer;
        addClassName("quick-result");
        add(new QuickFacts(input), outcome());
        if (answer.doubts().contains(Doubt.OVERRIDDEN_VALUE)) {
            var added = new Span(Say.text("workbench.quick.added"));
            added.addClassNames("rule-mark", "added");
            add(added);
        }
        add(
                new QuickTable(answer),
                figures(),
                new QuickTimeline(answer.timeline()),
                new QuickNotes(answer),
                calculation());
        add(new QuickReceipt(answer));
    }

    private Paragraph outcome() {
        var with = Amounts.money(answer.month().netCost()).toOptional();
        var saved = answer.savedPerMonth().toOptional();
        var outcome = new Paragraph(
                with.isEmpty() || saved.isEmpty()
                        ? Say.text(
                                "workbench.quick.outcome.unknown",
                                answer.placement().start())
                        : sentence(with.get(), saved.get()));
        outcome.addClassName("outcome");
        outcome.getElement().setAttribute("role", "status");
        return outcome;
    }

    private static String sentence(Money with, Money saved) {
        var without = with.plus(saved);
        if (saved.isZero() || without.isZero()) {
            return Say.text("workbench.quick.outcome.none", Say.formats().money(with));
        }
        var part = Percentage.ofFraction(
                saved.dividedBy(without.euros(), MathContext.DECIMAL64).euros());
        return Say.text(
                "workbench.quick.outcome",
                Say.formats().money(with),
                Say.formats().money(without),
                Say.formats().money(saved),
                Say.formats().decimal(part.percent(), 1));
    }

    private Section figures() {
        var cards = new Div();
        cards.addClassName("result-cards");
        keyFigures().forEach(figure -> cards.add(card(figure)));
        return new Section(new H2(Say.text("workbench.quick.figures")), cards);
    }

    private List<Explanation> keyFigures() {
        var quote = answer.month();
        var figures = new ArrayList<Explanation>();
        figures.add(quote.hourlyWage());
        if (!quote.hourlyWage().equals(quote.minimumHourlyWage())) {
            figures.add(quote.minimumHourlyWage());
        }
        figures.add(quote.referenceMonth());
        var subsidy = quote.subsidy();
        if (subsidy != null) {
            figures.add(subsidy.subsidy());
            figures.add(subsidy.charges());
        }
        figures.add(quote.benefitYear());
        figures.add(quote.jobs());
        return figures;
    }

    private static Div card(Explanation figure) {
        var label = new Div(Say.phrase(figure.what()));
        label.addClassName("quiet");
        var card = new Div(label, Figures.opening(Figures.value(figure), figure));
        card.addClassName("result-card");
        return card;
    }

    private Section calculation() {
        var tree = WhyTree.whole(answer.month().netCost());
        tree.addClassName("on-paper");
        return new Section(
                new H2(Say.text("workbench.quick.calculation")),
                new Paragraph(Say.text("workbench.quick.calculation.explain")),
                tree);
    }
}
