package nl.herontwerp.workbench.roles;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.herontwerp.carving.CarvedRole;
import nl.herontwerp.carving.CarvedRole.Benefit;
import nl.herontwerp.carving.CarvedRole.Guidance;
import nl.herontwerp.carving.CarvedRole.Subsidy;
import nl.herontwerp.carving.DesignEdit;
import nl.herontwerp.kernel.Hours;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.kernel.Percentage;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.process.Performer;
import nl.herontwerp.scenario.Workspace;
import nl.herontwerp.shell.Say;
import nl.herontwerp.wagerules.MinimumWage;
import nl.herontwerp.workbench.DecimalField;
import nl.herontwerp.workbench.Desk;
import nl.herontwerp.workbench.MinimumRemark;
import nl.herontwerp.workbench.ScaleChoice;
import nl.herontwerp.workbench.scales.MinimumNote;
import org.jspecify.annotations.Nullable;

/** The terms of a carved role. */
class RoleDialog extends Dialog {

    private final transient Desk desk;
    private final CarvedRole before;
    private final ScaleChoice scale;
    private final TextField name = new TextField(Say.text("workbench.role.name"));
    private final IntegerField positions = new IntegerField(Say.text("workbench.role.positions"));
    private final DecimalField contract = new DecimalField(Say.text("workbench.role.contract"));
    private final IntegerField days = new IntegerField(Say.text("workbench.role.days"));
    private final DecimalField fullTime = new DecimalField(Say.text("workbench.role.fullTime"));
    private final DecimalField wage = new DecimalField(Say.text("workbench.role.wage"));
    private final IntegerField age = new IntegerField(Say.text("workbench.role.age"));
    private final DecimalField wageValue = new DecimalField(Say.text("workbench.role.wageValue"));
    private final Select<Subsidy> subsidy = new Select<>();
    private final Select<Benefit> benefit = new Select<>();
    private final Select<Performer> guide = new Select<>();
    private final DecimalField guidance = new DecimalField(Say.text("workbench.role.guidance"));
    private final DecimalField secondYear = new DecimalField(Say.text("workbench.role.guidance.second"));
    private final DecimalField thirdYear = new DecimalField(Say.text("workbench.role.guidance.third"));
    private final DecimalField workplace = new DecimalField(Say.text("workbench.role.workplace"));

    private final RoleExtrasFields extras;

    RoleDialog(Desk desk, CarvedRole role) {
        super(Say.text(
                desk.workspace().design().roles().containsKey(role.id())
                        ? "workbench.role.change"
                        : "workbench.roles.new"));
        this.desk = desk;
        this.before = role;
        this.scale = new ScaleChoice(desk.workspace(), "workbench.scales.none.role", role.scale());
        this.extras = new RoleExtrasFields(
                role.extrasOrNone(),
                desk.workspace().horizon().from(desk.workspace().project().referenceDate()));
        setWidth("44rem");
        name.setAutoselect(true);
        addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                name.focus();
            }
        });
        labels(desk.workspace());
        fill(role);
        add(new FormLayout(
                name,
                positions,
                contract,
                days,
                fullTime,
                age,
                scale,
                wage,
                wageValue,
                subsidy,
                benefit,
                guide,
                guidance,
                secondYear,
                thirdYear,
                workplace));
        add(extras);
        var minimum = new MinimumNote();
        minimum.show(desk.workspace(), desk.rules());
        add(minimum);
        var save = new Button(Say.text("workbench.save"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(Say.text("workbench.cancel"), click -> close()), save);
    }

    /** A role to start from: one position of 24 hours in 4 days, subsidised by an established wage value. */
    static CarvedRole fresh(Workspace workspace) {
        return new CarvedRole(
                UUID.randomUUID().toString(),
                Say.text("workbench.role.newName", workspace.design().roles().size() + 1),
                1,
                Hours.of(24),
                4,
                Hours.of(36),
                null,
                21,
                null,
                Subsidy.ESTABLISHED,
                Benefit.NONE,
                null,
                null);
    }

    private void labels(Workspace workspace) {
        positions.setStepButtonsVisible(true);
        days.setStepButtonsVisible(true);
        wage.setHelperText(Say.text("workbench.role.wage.help"));
        wage.setPlaceholder(Say.text("workbench.role.wage.minimum"));
        scale.addValueChangeListener(change -> showWage());
        subsidy.addValueChangeListener(change -> extras.subsidy(change.getValue()));
        wage.addValueChangeListener(change -> wageHelp());
        age.addValueChangeListener(change -> wageHelp());
        age.setHelperText(Say.text("workbench.role.age.help"));
        wageValue.setHelperText(Say.text("workbench.role.wageValue.help"));
        subsidy.setLabel(Say.text("workbench.role.subsidy"));
        subsidy.setItems(Subsidy.values());
        subsidy.setItemLabelGenerator(each -> Say.phrase(Phrase.ofEnum("workbench.subsidy", each)));
        subsidy.setHelperText(Say.text("workbench.role.subsidy.help"));
        benefit.setLabel(Say.text("workbench.role.benefit"));
        benefit.setItems(Benefit.values());
        benefit.setItemLabelGenerator(each -> Say.phrase(Phrase.ofEnum("workbench.benefit", each)));
        benefit.setHelperText(Say.text("workbench.role.benefit.help"));
        guide.setLabel(Say.text("workbench.role.guide"));
        guide.setItems(workspace.asIs().inventory().performers().values());
        guide.setItemLabelGenerator(
                performer -> performer == null ? Say.text("workbench.role.noGuide") : performer.name());
        guide.setEmptySelectionAllowed(true);
        guide.setEmptySelectionCaption(Say.text("workbench.role.noGuide"));
    }

    private void fill(CarvedRole role) {
        name.setValue(role.name());
        positions.setValue(role.positions());
        contract.setNumber(role.contractHoursPerWeek().value());
        days.setValue(role.workingDaysPerWeek());
        fullTime.setNumber(role.fullTimeHoursPerWeek().value());
        showWage();
        age.setValue(role.age());
        wageValue.setNumber(role.wageValue() == null ? null : role.wageValue().percent());
        subsidy.setValue(role.subsidy());
        extras.subsidy(role.subsidy());
        benefit.setValue(role.benefit());
        var guiding = role.guidance();
        if (guiding != null) {
            desk.workspace().asIs().inventory().performer(guiding.performerId()).ifPresent(guide::setValue);
            guidance.setNumber(guiding.hoursPerWeek().value());
            set(secondYear, guiding.secondYear());
            set(thirdYear, guiding.thirdYear());
        }
        workplace.setNumber(
                role.workplaceCost() == null ? null : role.workplaceCost().euros());
    }

    /** The wage by the scale, which can't be typed over; else the wage that was entered. */
    private void showWage() {
        var chosen = scale.chosen();
        wage.setReadOnly(chosen.isPresent());
        extras.inScale(chosen.isPresent());
        if (chosen.isPresent()) {
            wage.setValue(ScaleChoice.wage(desk.workspace(), chosen.get()));
            wage.setHelperText(ScaleChoice.origin(desk.workspace(), chosen.get()));
        } else {
            var entered = before.hourlyWage();
            wage.setNumber(entered == null ? null : entered.euros());
            wageHelp();
        }
    }

    /** Under a wage that can be typed: what is wrong with it by law, else how it is meant. */
    private void wageHelp() {
        if (scale.chosen().isEmpty()) {
            var years = Objects.requireNonNullElse(age.getValue(), MinimumWage.ADULT);
            var date = desk.workspace().project().referenceDate();
            wage.setHelperText(
                    MinimumRemark.of("workbench.role.wage.belowMinimum", wage.number(), years, desk.rules(), date)
                            .orElseGet(() -> Say.text("workbench.role.wage.help")));
        }
    }

    private void save() {
        if (!isComplete()) {
            return;
        }
        var role = before.with(draft -> draft.name(name.getValue().strip())
                .positions(positions.getValue())
                .contractHoursPerWeek(new Hours(Objects.requireNonNull(contract.number())))
                .workingDaysPerWeek(days.getValue())
                .fullTimeHoursPerWeek(new Hours(Objects.requireNonNull(fullTime.number())))
                .hourlyWage(scale.chosen().isPresent() ? before.hourlyWage() : money(wage))
                .age(age.getValue())
                .wageValue(wageValue.number() == null ? null : new Percentage(wageValue.number()))
                .subsidy(subsidy.getValue())
                .benefit(benefit.getValue())
                .guidance(chosen())
                .workplaceCost(money(workplace))
                .scale(scale.chosen().orElse(null))
                .extras(extras.extras()));
        if (role.equals(desk.workspace().design().roles().get(role.id()))) {
            close();
            return;
        }
        var edit = new DesignEdit.PutRole(role);
        var refused = desk.refusal(edit);
        var field = refused.flatMap(reason -> field(reason.key()));
        if (refused.isPresent() && field.isPresent()) {
            field.get().setErrorMessage(Say.phrase(refused.get()));
            field.get().setInvalid(true);
            if (field.get() instanceof Focusable<?> focusable) {
                focusable.focus();
            }
        } else if (desk.edit(edit)) {
            close();
        }
    }

    /** The field that a refusal is about; another refusal is said as a message. */
    private Optional<HasValidation> field(String refusal) {
        return Optional.ofNullable(Map.<String, HasValidation>of(
                                "carving.refused.positions", positions,
                                "carving.refused.fullTime", fullTime,
                                "carving.refused.contractHours", contract,
                                "carving.refused.workingDays", days,
                                "carving.refused.wage", wage,
                                "carving.refused.age", age,
                                "carving.refused.wageValue", wageValue,
                                "carving.refused.guidanceHours", guidance,
                                "carving.refused.negativeAmount", workplace)
                        .get(refusal))
                .or(() -> extras.field(refusal));
    }

    private @Nullable Guidance chosen() {
        var chosen = guide.getValue();
        return chosen == null
                ? null
                : new Guidance(
                        chosen.id(),
                        new Hours(Objects.requireNonNull(guidance.number())),
                        hours(secondYear),
                        hours(thirdYear));
    }

    private boolean isComplete() {
        name.setInvalid(name.getValue().isBlank());
        name.setErrorMessage(Say.text("workbench.role.nameMissing"));
        positions.setInvalid(positions.isEmpty());
        days.setInvalid(days.isEmpty());
        age.setInvalid(age.isEmpty());
        positions.setErrorMessage(Say.text("workbench.notANumber"));
        days.setErrorMessage(Say.text("workbench.notANumber"));
        age.setErrorMessage(Say.text("workbench.notANumber"));
        var isGuided = Stream.of(guidance, secondYear, thirdYear).anyMatch(hours -> !hours.isEmpty());
        guide.setInvalid(guide.isEmpty() && isGuided);
        guide.setErrorMessage(Say.text("workbench.role.guideMissing"));
        guidance.setErrorMessage(Say.text("workbench.notANumber"));
        if (guide.isInvalid()) {
            guide.focus();
        }
        var numbers = needs(contract, true)
                & needs(fullTime, true)
                & needs(guidance, !guide.isEmpty())
                & needs(secondYear, false)
                & needs(thirdYear, false)
                & (scale.chosen().isPresent() || needs(wage, false))
                & needs(wageValue, false)
                & needs(workplace, false);
        return extras.check()
                && numbers
                && !guide.isInvalid()
                && !name.isInvalid()
                && !positions.isInvalid()
                && !days.isInvalid()
                && !age.isInvalid();
    }

    private static boolean needs(DecimalField field, boolean needed) {
        if (!field.check()) {
            return false;
        }
        field.setInvalid(needed && field.number() == null);
        return !field.isInvalid();
    }

    private static void set(DecimalField field, @Nullable Hours hours) {
        field.setNumber(hours == null ? null : hours.value());
    }

    private static @Nullable Hours hours(DecimalField field) {
        BigDecimal hours = field.number();
        return hours == null ? null : new Hours(hours);
    }

    private static @Nullable Money money(DecimalField field) {
        BigDecimal amount = field.number();
        return amount == null ? null : new Money(amount);
    }
}
