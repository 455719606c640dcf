package nl.herontwerp.workbench.roles;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.stream.Stream;
import nl.herontwerp.carving.Supplier.Per;
import nl.herontwerp.carving.Supplier.Price;
import nl.herontwerp.carving.Supplier.Vat;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.kernel.Percentage;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.shell.Say;
import nl.herontwerp.workbench.DecimalField;
import org.jspecify.annotations.Nullable;

/** What a supplier asks. Fields that mean nothing for what is chosen are not shown, and keep what was typed. */
class PriceFields extends Div {

    private final Select<Per> per = new Select<>();
    private final DecimalField amount = new DecimalField("");
    private final DecimalField least = new DecimalField("");
    private final Select<Vat> vat = new Select<>();
    private final DecimalField vatRate = new DecimalField(Say.text("workbench.supplier.vatRate"));
    private final DecimalField growth = new DecimalField(Say.text("workbench.supplier.growth"));

    /** @param once what is paid once, which stands beside the price */
    PriceFields(DecimalField once) {
        per.setLabel(Say.text("workbench.supplier.per"));
        per.setItems(Per.values());
        per.setItemLabelGenerator(each -> Say.phrase(Phrase.ofEnum("workbench.supplier.per", each)));
        vat.setLabel(Say.text("workbench.supplier.vat"));
        vat.setHelperText(Say.text("workbench.supplier.vat.help"));
        vat.setItems(Vat.values());
        vat.setItemLabelGenerator(each -> each == null
                ? Say.text("workbench.supplier.vatUnknown")
                : Say.phrase(Phrase.ofEnum("workbench.supplier.vat", each)));
        vat.setEmptySelectionAllowed(true);
        vat.setEmptySelectionCaption(Say.text("workbench.supplier.vatUnknown"));
        vatRate.setHelperText(Say.text("workbench.supplier.vatRate.help"));
        growth.setHelperText(Say.text("workbench.supplier.growth.help"));
        growth.setPlaceholder(Say.text("workbench.supplier.growth.other"));
        least.setHelperText(Say.text("workbench.supplier.least.help"));
        least.setPlaceholder(Say.text("workbench.supplier.none"));
        per.addValueChangeListener(change -> arrange());
        vat.addValueChangeListener(change -> arrange());
        add(new FormLayout(per, amount, least, vat, vatRate, growth, once));
    }

    private void arrange() {
        var chosen = per.getValue();
        amount.setLabel(Say.phrase(Phrase.ofEnum("workbench.supplier.amount", chosen)));
        least.setVisible(chosen != Per.YEAR);
        if (chosen != Per.YEAR) {
            least.setLabel(Say.phrase(Phrase.ofEnum("workbench.supplier.least", chosen)));
        }
        vatRate.setVisible(vat.getValue() == Vat.COST);
    }

    void show(Price price) {
        per.setValue(price.per());
        amount.setNumber(price.amount() == null ? null : price.amount().euros());
        least.setNumber(price.leastPerYear());
        vat.setValue(price.vat());
        percent(vatRate, price.vatRate());
        percent(growth, price.growth());
        arrange();
    }

    Price price() {
        var euros = amount.number();
        return new Price(
                per.getValue(),
                euros == null ? null : new Money(euros),
                per.getValue() == Per.YEAR ? null : least.number(),
                vat.getValue(),
                vat.getValue() == Vat.COST ? percentage(vatRate) : null,
                percentage(growth));
    }

    /** The fields that hold no number, each with what is wrong. */
    List<Component> wrong() {
        return Stream.of(amount, least, vatRate, growth)
                .filter(Component::isVisible)
                .filter(field -> !field.check())
                .<Component>map(field -> field)
                .toList();
    }

    DecimalField amount() {
        return amount;
    }

    DecimalField least() {
        return least;
    }

    DecimalField vatRate() {
        return vatRate;
    }

    DecimalField growth() {
        return growth;
    }

    private static void percent(DecimalField field, @Nullable Percentage percentage) {
        field.setNumber(percentage == null ? null : percentage.percent());
    }

    private static @Nullable Percentage percentage(DecimalField field) {
        var number = field.number();
        return number == null ? null : new Percentage(number);
    }
}
