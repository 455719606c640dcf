package nl.herontwerp.scenario.internal;

import java.util.Comparator;
import java.util.List;
import nl.herontwerp.carving.Division;
import nl.herontwerp.costing.CostCase;
import nl.herontwerp.process.Loads;
import nl.herontwerp.scenario.InputKind;
import nl.herontwerp.uncertainty.Input;
import nl.herontwerp.wagerules.ParameterRegister;

/** Finds the inputs that the outcomes of a scenario depend on, with the values that it counts with. */
final class UncertainInputs {

    private UncertainInputs() {}

    /** The inputs by kind, and within a kind in the order of the design and the model. */
    static List<Input> of(CostCase input, Standing state, Loads loads, Division division, ParameterRegister register) {
        var found = new FoundInputs(state);
        var changing = WorkTerms.changing(state.design(), division);
        WorkInputs.find(state, loads, changing, WorkInputs.tasks(state, division), found);
        var jobs = new JobInputs(input, changing, found);
        jobs.employer(HourPrice.stated(input, register));
        input.jobs().forEach(jobs::job);
        input.roles().forEach(new RoleInputs(input, state, changing, register, found)::role);
        input.robots().forEach(new RobotInputs(state, changing, found)::robot);
        input.bought().all().forEach(contract -> SupplierInputs.find(contract, found));
        years(state, found);
        return found.all().stream()
                .sorted(Comparator.comparing(
                                (Input each) -> InputKind.of(each.key()).isOfModel())
                        .thenComparing(each -> InputKind.of(each.key())))
                .toList();
    }

    /** What is expected of the years ahead. */
    private static void years(Standing state, FoundInputs found) {
        var volume = state.horizon().volumeGrowth();
        if (volume != null) {
            found.add(InputKind.VOLUME_GROWTH, InputKind.PROJECT, volume.percent());
        }
        var rate = state.horizon().discountRate();
        if (rate != null) {
            found.add(InputKind.DISCOUNT_RATE, InputKind.PROJECT, rate.percent());
        }
    }
}
