package nl.herontwerp.workbench.quick;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.math.BigDecimal;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.placement.Placement.Instrument;
import nl.herontwerp.shell.Say;
import org.jspecify.annotations.Nullable;

/** What was filled in, in words: on paper in the place of the fields. */
class QuickFacts extends Div {

    private final DescriptionList list = new DescriptionList();

    QuickFacts(QuickInput input) {
        addClassNames("quick-facts", "print-only");
        fact("workbench.quick.start", text(input.start()));
        fact("workbench.quick.age", text(input.age()));
        fact("workbench.quick.hours", number(input.hours()));
        fact("workbench.quick.fullTime", number(input.fullTimeHours()));
        var wage = input.hourlyWage();
        fact(
                "workbench.quick.wage",
                wage == null
                        ? Say.text("workbench.quick.wage.minimum")
                        : Say.formats().money(new Money(wage)));
        fact("workbench.quick.instrument", Say.phrase(Phrase.ofEnum("workbench.quickInstrument", input.instrument())));
        if (input.instrument() != Instrument.NONE) {
            fact("workbench.quick.wageValue", number(input.wageValue()));
        }
        fact(
                "workbench.quick.employer",
                Say.text(input.small() ? "workbench.quick.employer.small" : "workbench.quick.employer.large"));
        fact("workbench.quick.contract", Say.phrase(Phrase.ofEnum("workbench.quickContract", input.employment())));
        var benefit = input.benefit();
        fact(
                "workbench.quick.benefit",
                benefit == null
                        ? Say.text("workbench.quick.benefit.none")
                        : Say.phrase(Phrase.ofEnum("workbench.quickBenefit", benefit)));
        fact("workbench.quick.months", text(input.months()));
        fact("workbench.quick.whk", or(input.whk(), "workbench.quick.average"));
        fact("workbench.quick.pension", or(input.pension(), "workbench.quick.none"));
        fact("workbench.quick.indexation", or(input.indexation(), "workbench.quick.none"));
        if (input.vocational()) {
            fact("workbench.quick.vocational", Say.text("workbench.ruleDifference.yes"));
        }
        add(new H2(Say.text("workbench.quick.form")), list);
    }

    private void fact(String key, String value) {
        list.add(new DescriptionList.Term(Say.text(key)), new DescriptionList.Description(value));
    }

    private static String or(@Nullable BigDecimal number, String otherwiseKey) {
        return number == null ? Say.text(otherwiseKey) : number(number);
    }

    private static String number(@Nullable BigDecimal number) {
        return number == null ? Say.text("kernel.unknown") : Say.formats().plain(number);
    }

    private static String text(@Nullable Object value) {
        return value == null ? Say.text("kernel.unknown") : Say.phrase(Phrase.of("kernel.literal", value));
    }
}
