package nl.herontwerp.examples.internal;

import java.util.ArrayList;
import java.util.List;
import nl.herontwerp.carving.Activity;
import nl.herontwerp.carving.Assignment;
import nl.herontwerp.carving.DesignEdit;
import nl.herontwerp.carving.Supplier;
import nl.herontwerp.carving.SupplierEdit;
import nl.herontwerp.kernel.Edit;
import nl.herontwerp.kernel.Hours;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.kernel.Percentage;
import nl.herontwerp.kernel.Phrase;

/** A further scenario of an example, in which a supplier takes whole tasks over. All figures are assumptions of the example. */
final class ExampleOutsourcing {

    private final Data outsourcing;

    private ExampleOutsourcing(Data outsourcing) {
        this.outsourcing = outsourcing;
    }

    static ExampleVariant of(Data outsourcing) {
        var made = new ExampleOutsourcing(outsourcing);
        return ExampleVariant.of(
                outsourcing,
                Phrase.of("examples.edit.outsourced", made.supplier().name()),
                made.edits());
    }

    /** The supplier, and what it takes over. */
    private List<Edit<?>> edits() {
        var supplier = supplier();
        var edits = new ArrayList<Edit<?>>();
        edits.add(new SupplierEdit.PutSupplier(supplier));
        for (var task : outsourcing.texts("tasks")) {
            edits.add(new DesignEdit.Assign(Activity.wholeId(task), new Assignment.ToSupplier(supplier.id())));
        }
        return edits;
    }

    private Supplier supplier() {
        var data = outsourcing.part("supplier");
        var price = new Supplier.Price(
                Supplier.Per.valueOf(data.text("per")),
                new Money(data.decimal("price")),
                data.decimalOrNull("leastPerYear"),
                Supplier.Vat.valueOf(data.text("vat")),
                new Percentage(data.decimal("vatRatePercent")),
                null);
        return Supplier.of(
                        data.text("id"),
                        data.languages("name").getOrDefault("nl", data.text("id")),
                        Supplier.Kind.valueOf(data.text("kind")))
                .withPrice(price)
                .withOneOff(new Money(data.decimal("oneOff")))
                .withCare(new Supplier.Care(
                        data.decimal("handOverMinutes"),
                        data.text("keeperLane"),
                        new Hours(data.decimal("keepingHoursPerYear"))));
    }
}
