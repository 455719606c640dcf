package nl.herontwerp.workbench.roles;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.select.Select;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.herontwerp.carving.CarvedRole.Subsidy;
import nl.herontwerp.carving.RoleExtras;
import nl.herontwerp.carving.SubsidyEnd;
import nl.herontwerp.kernel.Hours;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.kernel.Percentage;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.shell.Say;
import nl.herontwerp.workbench.DateField;
import nl.herontwerp.workbench.DecimalField;
import org.jspecify.annotations.Nullable;

/** What a role costs beside its wage, and when its subsidy ends; folded while nothing of it is stated. */
class RoleExtrasFields extends NativeDetails {

    private final Select<SubsidyEnd.Kind> end = new Select<>();
    private final DateField lastDay = new DateField(Say.text("workbench.role.extras.lastDay"));
    private final DecimalField bonus = new DecimalField(Say.text("workbench.role.extras.bonus"));
    private final DecimalField leave = new DecimalField(Say.text("workbench.role.extras.leave"));
    private final DecimalField sickness = new DecimalField(Say.text("workbench.role.extras.sickness"));
    private final Checkbox noRisk = new Checkbox(Say.text("workbench.role.extras.noRisk"));
    private final DecimalField replacement = new DecimalField(Say.text("workbench.role.extras.replacement"));
    private final DecimalField once = new DecimalField(Say.text("workbench.role.extras.trainingOnce"));
    private final DecimalField yearly = new DecimalField(Say.text("workbench.role.extras.trainingYearly"));
    private final LocalDate firstDay;

    /** @param firstDay of the years ahead, before which no subsidy can end */
    RoleExtrasFields(RoleExtras extras, LocalDate firstDay) {
        super(Say.text("workbench.role.extras"));
        this.firstDay = firstDay;
        addClassName("role-extras");
        labels();
        fill(extras);
        setContent(new FormLayout(end, lastDay, bonus, leave, sickness, noRisk, replacement, once, yearly));
        setOpen(!extras.equals(RoleExtras.NONE));
    }

    private void labels() {
        end.setLabel(Say.text("workbench.role.extras.end"));
        end.setHelperText(Say.text("workbench.role.extras.end.help"));
        end.setEmptySelectionAllowed(true);
        end.setEmptySelectionCaption(Say.text("workbench.role.extras.end.all"));
        end.setItems(SubsidyEnd.Kind.values());
        end.setItemLabelGenerator(kind -> kind == null
                ? Say.text("workbench.role.extras.end.all")
                : Say.phrase(Phrase.ofEnum("workbench.role.extras.end", kind)));
        end.addValueChangeListener(change -> lastDay.setVisible(change.getValue() == SubsidyEnd.Kind.UNTIL));
        lastDay.setVisible(false);
        leave.setHelperText(Say.text("workbench.role.extras.leave.help"));
        sickness.setHelperText(Say.text("workbench.role.extras.sickness.help"));
        noRisk.setHelperText(Say.text("workbench.role.extras.noRisk.help"));
        replacement.setHelperText(Say.text("workbench.role.extras.replacement.help"));
        numbers().forEach(field -> field.setPlaceholder(Say.text("workbench.role.extras.notCounted")));
    }

    private void fill(RoleExtras extras) {
        var ends = extras.subsidyEnd();
        if (ends != null) {
            end.setValue(ends.kind());
            lastDay.setValue(ends.lastDay());
        }
        bonus.setNumber(percent(extras.yearEndBonus()));
        leave.setNumber(extras.leave() == null ? null : extras.leave().value());
        sickness.setNumber(percent(extras.sickness()));
        noRisk.setValue(extras.noRisk());
        replacement.setNumber(euros(extras.replacement()));
        once.setNumber(euros(extras.trainingOnce()));
        yearly.setNumber(euros(extras.trainingYearly()));
    }

    /** Only a subsidy that is counted on can end. */
    void subsidy(@Nullable Subsidy subsidy) {
        var has = subsidy != null && subsidy != Subsidy.NONE;
        end.setEnabled(has);
        lastDay.setEnabled(has);
    }

    /** A wage scale has its own year-end payment. */
    void inScale(boolean inScale) {
        bonus.setReadOnly(inScale);
        bonus.setHelperText(
                Say.text(inScale ? "workbench.role.extras.bonus.scale" : "workbench.role.extras.bonus.help"));
        if (inScale) {
            bonus.setNumber(null);
        }
    }

    /** Whether all can be read; what can't be is marked, and can be seen. */
    boolean check() {
        var fits = numbers().map(DecimalField::check).reduce(true, Boolean::logicalAnd);
        var bad = end.isEnabled() && end.getValue() == SubsidyEnd.Kind.UNTIL ? lastDayProblem() : null;
        lastDay.setErrorMessage(bad);
        lastDay.setInvalid(bad != null);
        if (!fits || bad != null) {
            setOpen(true);
        }
        return fits && bad == null;
    }

    private @Nullable String lastDayProblem() {
        var day = lastDay.getValue();
        if (day == null) {
            return Say.text("workbench.date.missing");
        }
        return day.isBefore(firstDay) ? Say.text("workbench.role.extras.lastDay.early", firstDay) : null;
    }

    /** The field that a refusal is about; empty when it is about something else. */
    Optional<HasValidation> field(String refusal) {
        var found = Optional.ofNullable(Map.<String, HasValidation>of(
                        "carving.refused.yearEndBonus", bonus,
                        "carving.refused.bonusInScale", bonus,
                        "carving.refused.leave", leave,
                        "carving.refused.sickness", sickness,
                        "carving.refused.noRiskWithoutSickness", sickness,
                        "carving.refused.replacement", replacement,
                        "carving.refused.replacementOfNothing", replacement,
                        "carving.refused.subsidyEnd", lastDay)
                .get(refusal));
        var training = refusal.equals("carving.refused.training")
                ? Optional.<HasValidation>of(isTooMuch(once) ? once : yearly)
                : found;
        training.ifPresent(field -> setOpen(true));
        return training;
    }

    private static boolean isTooMuch(DecimalField field) {
        var number = field.number();
        return number != null && (number.signum() < 0 || number.compareTo(BigDecimal.valueOf(10_000_000)) > 0);
    }

    RoleExtras extras() {
        var kind = end.isEnabled() ? end.getValue() : null;
        return new RoleExtras(
                kind == null ? null : new SubsidyEnd(kind, kind == SubsidyEnd.Kind.UNTIL ? lastDay.getValue() : null),
                percentage(bonus),
                leave.number() == null ? null : new Hours(leave.number()),
                percentage(sickness),
                noRisk.getValue(),
                money(replacement),
                money(once),
                money(yearly));
    }

    private Stream<DecimalField> numbers() {
        return Stream.of(bonus, leave, sickness, replacement, once, yearly);
    }

    private static @Nullable BigDecimal percent(@Nullable Percentage percentage) {
        return percentage == null ? null : percentage.percent();
    }

    private static @Nullable BigDecimal euros(@Nullable Money money) {
        return money == null ? null : money.euros();
    }

    private static @Nullable Percentage percentage(DecimalField field) {
        var number = field.number();
        return number == null ? null : new Percentage(number);
    }

    private static @Nullable Money money(DecimalField field) {
        var number = field.number();
        return number == null ? null : new Money(number);
    }
}
