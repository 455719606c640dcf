package nl.herontwerp.workbench.roles;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.herontwerp.carving.Supplier;
import nl.herontwerp.carving.Supplier.Care;
import nl.herontwerp.carving.Supplier.Kind;
import nl.herontwerp.carving.SupplierEdit;
import nl.herontwerp.kernel.Hours;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.process.Performer;
import nl.herontwerp.shell.Say;
import nl.herontwerp.workbench.DateField;
import nl.herontwerp.workbench.DecimalField;
import nl.herontwerp.workbench.Desk;
import org.jspecify.annotations.Nullable;

/** Who takes work over, for what price, and what it goes on to ask of own people. An empty field is unknown. */
class SupplierDialog extends Dialog {

    private final transient Desk desk;
    private final transient Runnable done;
    private final String id;
    private final TextField name = new TextField(Say.text("workbench.supplier.name"));
    private final Select<Kind> kind = new Select<>();
    private final DecimalField once = new DecimalField(Say.text("workbench.supplier.once"));
    private final PriceFields price = new PriceFields(once);
    private final DecimalField handOver = new DecimalField(Say.text("workbench.supplier.handOver"));
    private final Select<Performer> keeper = new Select<>();
    private final DecimalField keeping = new DecimalField(Say.text("workbench.supplier.keeping"));
    private final DateField from = new DateField(Say.text("workbench.robot.from"));
    private final DateField until = new DateField(Say.text("workbench.robot.until"));
    private final Div problem = new Div();

    /**
     * A dialog for a supplier.
     *
     * @param supplier null is a new one
     * @param done where to go on after it was closed
     */
    SupplierDialog(Desk desk, @Nullable Supplier supplier, Runnable done) {
        super(Say.text(supplier == null ? "workbench.suppliers.new" : "workbench.supplier.change"));
        this.desk = desk;
        this.done = done;
        this.id = supplier == null ? UUID.randomUUID().toString() : supplier.id();
        setWidth("48rem");
        addClassName("supplier-dialog");
        name.setAutoselect(true);
        addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                name.focus();
            } else {
                this.done.run();
            }
        });
        labels();
        fill(supplier == null ? Supplier.of(id, "", Kind.COMPANY) : supplier);
        problem.addClassName("robot-problem");
        problem.getElement().setAttribute("role", "alert");
        add(
                new Paragraph(Say.text("workbench.supplier.explain")),
                new FormLayout(name, kind),
                new H3(Say.text("workbench.supplier.group.price")),
                price,
                new H3(Say.text("workbench.supplier.group.own")),
                new FormLayout(handOver, keeper, keeping),
                new H3(Say.text("workbench.supplier.group.when")),
                new FormLayout(from, until));
        var save = new Button(Say.text("workbench.save"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(problem, new Button(Say.text("workbench.cancel"), click -> close()), save);
    }

    private void labels() {
        kind.setLabel(Say.text("workbench.supplier.kind"));
        kind.setItems(Kind.values());
        kind.setItemLabelGenerator(each -> Say.phrase(Phrase.ofEnum("carving.supplierKind", each)));
        kind.addClassName("wide");
        once.setHelperText(Say.text("workbench.supplier.once.help"));
        handOver.setHelperText(Say.text("workbench.supplier.handOver.help"));
        handOver.setPlaceholder(Say.text("workbench.supplier.none"));
        keeper.setLabel(Say.text("workbench.supplier.keeper"));
        keeper.setHelperText(Say.text("workbench.supplier.keeper.help"));
        keeper.setItems(desk.workspace().asIs().inventory().performers().values());
        keeper.setItemLabelGenerator(job -> job == null ? Say.text("workbench.supplier.noKeeper") : job.name());
        keeper.setEmptySelectionAllowed(true);
        keeper.setEmptySelectionCaption(Say.text("workbench.supplier.noKeeper"));
        keeping.setHelperText(Say.text("workbench.supplier.keeping.help"));
        from.setHelperText(Say.text("workbench.supplier.from.help"));
        until.setHelperText(Say.text("workbench.supplier.until.help"));
    }

    private void fill(Supplier supplier) {
        name.setValue(supplier.name());
        kind.setValue(supplier.kind());
        price.show(supplier.price());
        once.setNumber(supplier.oneOff() == null ? null : supplier.oneOff().euros());
        var care = supplier.care();
        handOver.setNumber(care.handOverMinutes());
        desk.workspace().asIs().inventory().performer(care.performerId()).ifPresent(keeper::setValue);
        keeping.setNumber(
                care.hoursPerYear() == null ? null : care.hoursPerYear().value());
        from.setValue(supplier.from());
        until.setValue(supplier.until());
    }

    private void save() {
        problem.setText("");
        name.setInvalid(name.getValue().isBlank());
        name.setErrorMessage(Say.text("workbench.role.nameMissing"));
        keeper.setInvalid(false);
        until.setInvalid(false);
        var wrong = Stream.concat(
                        Stream.<Component>of(name).filter(field -> name.isInvalid()),
                        Stream.concat(
                                price.wrong().stream(),
                                Stream.of(once, handOver, keeping).filter(field -> !field.check())))
                .toList();
        if (!wrong.isEmpty() || from.isInvalid()) {
            problem.setText(Say.text("workbench.robot.problem"));
            wrong.stream().findFirst().ifPresent(field -> ((Focusable<?>) field).focus());
            return;
        }
        var hours = keeping.number();
        if (hours != null && hours.signum() > 0 && keeper.isEmpty()) {
            say(keeper, Say.text("workbench.supplier.keeperMissing"));
            return;
        }
        keep(supplier());
    }

    private void keep(Supplier supplier) {
        var edit = new SupplierEdit.PutSupplier(supplier);
        var refusal = desk.refusal(edit);
        if (refusal.isPresent()) {
            var words = Say.phrase(refusal.get());
            field(refusal.get()).ifPresentOrElse(field -> say(field, words), () -> problem.setText(words));
        } else if (desk.edit(edit)) {
            close();
        }
    }

    private Supplier supplier() {
        var paidOnce = once.number();
        var hours = keeping.number();
        var job = keeper.getValue();
        return new Supplier(
                id,
                name.getValue().strip(),
                kind.getValue(),
                price.price(),
                paidOnce == null ? null : new Money(paidOnce),
                new Care(handOver.number(), job == null ? null : job.id(), hours == null ? null : new Hours(hours)),
                from.getValue(),
                until.getValue());
    }

    /** Says what is wrong at its field. */
    private void say(Component field, String reason) {
        problem.setText(Say.text("workbench.robot.problem"));
        ((HasValidation) field).setErrorMessage(reason);
        ((HasValidation) field).setInvalid(true);
        ((Focusable<?>) field).focus();
    }

    private Optional<Component> field(Phrase reason) {
        return Optional.ofNullable(
                switch (reason.key()) {
                    case "carving.refused.nameTooLong" -> name;
                    case "carving.refused.negativeAmount" ->
                        List.of(price.amount(), once).stream()
                                .filter(field -> isNegative(field.number()))
                                .findFirst()
                                .orElse(null);
                    case "carving.refused.leastBought" -> price.least();
                    case "carving.refused.vatRate" -> price.vatRate();
                    case "carving.refused.priceGrowth" -> price.growth();
                    case "carving.refused.handOver" -> handOver;
                    case "carving.refused.careHours" -> keeping;
                    case "carving.refused.endBeforeStart" -> until;
                    default -> null;
                });
    }

    private static boolean isNegative(@Nullable BigDecimal number) {
        return number != null && number.signum() < 0;
    }
}
