package nl.herontwerp.workbench.roles;

import com.vaadin.flow.component.formlayout.FormLayout;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import nl.herontwerp.carving.RobotTimes;
import nl.herontwerp.kernel.Hours;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.kernel.Percentage;
import nl.herontwerp.library.RobotFigure.What;
import nl.herontwerp.library.RobotStart;
import nl.herontwerp.shell.Say;
import nl.herontwerp.workbench.DecimalField;
import org.jspecify.annotations.Nullable;

/** When a robot can work, and how soon it does. */
class RobotTimesFields extends FormLayout {

    private final Map<What, StartField> fields = new EnumMap<>(What.class);
    private final DecimalField lead = new DecimalField(Say.text("workbench.robot.lead"));

    RobotTimesFields(Runnable changed) {
        field(What.SHIFTS_PER_DAY, "workbench.robot.shifts");
        field(What.HOURS_PER_SHIFT, "workbench.robot.shiftHours");
        field(What.DAYS_PER_WEEK, "workbench.robot.days");
        field(What.UPTIME, "workbench.robot.uptime");
        add(lead);
        field(What.COMMISSIONING_DAYS, "workbench.robot.commissioning");
        field(What.USUAL_DAYS, "workbench.robot.usualDays");
        field(What.LOST_PER_DAY, "workbench.robot.lostPerDay");
        fields.values().forEach(each -> each.addValueChangeListener(change -> changed.run()));
    }

    private void field(What what, String key) {
        var field = new StartField(Say.text(key));
        fields.put(what, field);
        add(field);
    }

    StartField at(What what) {
        return Objects.requireNonNull(fields.get(what));
    }

    void start(RobotStart start) {
        fields.forEach((what, field) -> field.start(start.figure(what).orElse(null)));
    }

    void show(RobotTimes times) {
        var hours = times.hoursPerShift();
        var uptime = times.uptime();
        var lost = times.lostPerDay();
        at(What.SHIFTS_PER_DAY).kept(times.shiftsPerDay(), null);
        at(What.HOURS_PER_SHIFT).kept(hours == null ? null : hours.value(), null);
        at(What.DAYS_PER_WEEK).kept(times.daysPerWeek(), null);
        at(What.UPTIME).kept(uptime == null ? null : uptime.percent(), null);
        lead.setNumber(times.leadWeeks());
        at(What.COMMISSIONING_DAYS).kept(times.commissioningDays(), null);
        at(What.USUAL_DAYS).kept(times.usualDays(), null);
        at(What.LOST_PER_DAY).kept(lost == null ? null : lost.euros(), null);
    }

    /** What is entered; null when nothing is. */
    @Nullable
    RobotTimes times() {
        var hours = number(What.HOURS_PER_SHIFT);
        var uptime = number(What.UPTIME);
        var lost = number(What.LOST_PER_DAY);
        var times = new RobotTimes(
                number(What.SHIFTS_PER_DAY),
                hours == null ? null : new Hours(hours),
                number(What.DAYS_PER_WEEK),
                uptime == null ? null : new Percentage(uptime),
                lead.number(),
                number(What.COMMISSIONING_DAYS),
                number(What.USUAL_DAYS),
                lost == null ? null : new Money(lost));
        return times.equals(RobotTimes.UNKNOWN) ? null : times;
    }

    boolean check() {
        var all = lead.check();
        for (var field : fields.values()) {
            all &= field.checkNotNegative();
        }
        return all;
    }

    private @Nullable BigDecimal number(What what) {
        return at(what).number();
    }
}
