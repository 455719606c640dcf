package nl.herontwerp.carving;

import java.math.BigDecimal;
import java.util.List;
import nl.herontwerp.carving.CarvedRole.Benefit;
import nl.herontwerp.carving.CarvedRole.Guidance;
import nl.herontwerp.carving.CarvedRole.HandOver;
import nl.herontwerp.carving.CarvedRole.Subsidy;
import nl.herontwerp.carving.CarvedRole.TaskEstimate;
import nl.herontwerp.kernel.Hours;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.kernel.Percentage;
import nl.herontwerp.kernel.ScaleStep;
import org.jspecify.annotations.Nullable;

/**
 * A carved role while it is changed. The one place, beside the record itself, that names every
 * component: whoever changes some of them leaves the others as they are without naming them.
 */
public final class RoleDraft {

    private final String id;
    private String name;
    private int positions;
    private Hours contractHoursPerWeek;
    private int workingDaysPerWeek;
    private Hours fullTimeHoursPerWeek;
    private @Nullable Money hourlyWage;
    private int age;
    private @Nullable Percentage wageValue;
    private Subsidy subsidy;
    private Benefit benefit;
    private @Nullable Guidance guidance;
    private @Nullable Money workplaceCost;
    private @Nullable ScaleStep scale;
    private List<TaskEstimate> estimates;
    private @Nullable BigDecimal walkingMinutesPerDay;
    private @Nullable HandOver handOver;
    private @Nullable RoleExtras extras;

    RoleDraft(CarvedRole role) {
        id = role.id();
        name = role.name();
        positions = role.positions();
        contractHoursPerWeek = role.contractHoursPerWeek();
        workingDaysPerWeek = role.workingDaysPerWeek();
        fullTimeHoursPerWeek = role.fullTimeHoursPerWeek();
        hourlyWage = role.hourlyWage();
        age = role.age();
        wageValue = role.wageValue();
        subsidy = role.subsidy();
        benefit = role.benefit();
        guidance = role.guidance();
        workplaceCost = role.workplaceCost();
        scale = role.scale();
        estimates = role.estimates();
        walkingMinutesPerDay = role.walkingMinutesPerDay();
        handOver = role.handOver();
        extras = role.extras();
    }

    CarvedRole role() {
        return new CarvedRole(
                id,
                name,
                positions,
                contractHoursPerWeek,
                workingDaysPerWeek,
                fullTimeHoursPerWeek,
                hourlyWage,
                age,
                wageValue,
                subsidy,
                benefit,
                guidance,
                workplaceCost,
                scale,
                estimates,
                walkingMinutesPerDay,
                handOver,
                extras);
    }

    public RoleDraft name(String changed) {
        name = changed;
        return this;
    }

    public RoleDraft positions(int changed) {
        positions = changed;
        return this;
    }

    public RoleDraft contractHoursPerWeek(Hours changed) {
        contractHoursPerWeek = changed;
        return this;
    }

    public RoleDraft workingDaysPerWeek(int changed) {
        workingDaysPerWeek = changed;
        return this;
    }

    public RoleDraft fullTimeHoursPerWeek(Hours changed) {
        fullTimeHoursPerWeek = changed;
        return this;
    }

    public RoleDraft hourlyWage(@Nullable Money changed) {
        hourlyWage = changed;
        return this;
    }

    public RoleDraft age(int changed) {
        age = changed;
        return this;
    }

    public RoleDraft wageValue(@Nullable Percentage changed) {
        wageValue = changed;
        return this;
    }

    public RoleDraft subsidy(Subsidy changed) {
        subsidy = changed;
        return this;
    }

    public RoleDraft benefit(Benefit changed) {
        benefit = changed;
        return this;
    }

    public RoleDraft guidance(@Nullable Guidance changed) {
        guidance = changed;
        return this;
    }

    public RoleDraft workplaceCost(@Nullable Money changed) {
        workplaceCost = changed;
        return this;
    }

    public RoleDraft scale(@Nullable ScaleStep changed) {
        scale = changed;
        return this;
    }

    public RoleDraft estimates(List<TaskEstimate> changed) {
        estimates = changed;
        return this;
    }

    public RoleDraft walkingMinutesPerDay(@Nullable BigDecimal changed) {
        walkingMinutesPerDay = changed;
        return this;
    }

    public RoleDraft handOver(@Nullable HandOver changed) {
        handOver = changed;
        return this;
    }

    public RoleDraft extras(@Nullable RoleExtras changed) {
        extras = changed;
        return this;
    }
}
