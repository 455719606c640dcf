package nl.herontwerp.workbench.portfolio;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Function;
import nl.herontwerp.portfolio.Stage;
import nl.herontwerp.portfolio.Totals;
import nl.herontwerp.portfolio.Totals.Sum;
import nl.herontwerp.shell.Say;
import org.jspecify.annotations.Nullable;

/** The sums over all projects shown, and of how many they say nothing. */
class TotalCards extends Div {

    TotalCards(Totals totals) {
        var known = new Paragraph(known(totals));
        known.getElement().setAttribute("role", "status");
        add(known);
        if (totals.notCurrent() > 0) {
            var old = new Paragraph(
                    totals.notCurrent() == 1
                            ? Say.text("workbench.portfolio.notCurrentOne")
                            : Say.text("workbench.portfolio.notCurrent", totals.notCurrent()));
            old.addClassName("portfolio-old");
            add(old);
        }
        var cards = new DescriptionList();
        cards.addClassName("result-cards");
        for (var stage : Stage.values()) {
            cards.add(card(PortfolioTexts.savingOf(stage), totals.savings().get(stage), PortfolioTexts::savings));
        }
        cards.add(
                card(Say.text("workbench.portfolio.oneOff"), totals.oneOff(), PortfolioTexts::euros),
                card(Say.text("workbench.portfolio.jobs"), totals.jobs(), PortfolioTexts::numbers),
                card(Say.text("workbench.portfolio.simpleHours"), totals.simpleHours(), PortfolioTexts::hours),
                card(Say.text("workbench.portfolio.unclaimedHours"), totals.unclaimedHours(), PortfolioTexts::hours));
        add(cards);
    }

    private static String known(Totals totals) {
        var unknown = totals.projects() - totals.savingKnown();
        return unknown == 0 && totals.projects() > 1
                ? Say.text("workbench.portfolio.knownAll", totals.projects())
                : Say.text("workbench.portfolio.known", totals.savingKnown(), totals.projects(), unknown);
    }

    /** The sum of what is known large, and below it of how many it is not. */
    private static <T> Div card(String name, @Nullable Sum<T> sum, Function<@Nullable Sum<T>, String> words) {
        var unknown = PortfolioTexts.unknownOf(sum);
        var known = sum == null || unknown.isEmpty() ? sum : new Sum<>(sum.value(), sum.of(), 0);
        var figure = new Description(words.apply(known));
        figure.addClassName("card-figure");
        var card = new Div(new Term(name), figure);
        if (!unknown.isEmpty()) {
            var more = new Description(unknown);
            more.addClassNames("quiet", "card-unknown");
            card.add(more);
        }
        card.addClassName("result-card");
        return card;
    }
}
