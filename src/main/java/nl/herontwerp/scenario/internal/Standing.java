package nl.herontwerp.scenario.internal;

import java.util.Optional;
import nl.herontwerp.carving.Design;
import nl.herontwerp.carving.DesignEdit;
import nl.herontwerp.carving.Redesign;
import nl.herontwerp.costing.CostCase.Employer;
import nl.herontwerp.costing.Horizon;
import nl.herontwerp.kernel.Edit;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.process.AsIs;
import nl.herontwerp.process.Inventory;
import nl.herontwerp.process.InventoryEdit;
import nl.herontwerp.process.ProcessModel;
import nl.herontwerp.process.StartingInventory;
import nl.herontwerp.process.Unnamed;
import nl.herontwerp.reshoring.LocationPlan;
import nl.herontwerp.scenario.ElementEdit;
import nl.herontwerp.scenario.EmployerEdit;
import nl.herontwerp.scenario.HorizonEdit;
import nl.herontwerp.scenario.LocationEdit;
import nl.herontwerp.scenario.ScaleEdit;
import nl.herontwerp.scenario.UncertaintyEdit;
import nl.herontwerp.scenario.UncertaintyPlan;
import nl.herontwerp.wagerules.WageScales;

/**
 * What edits change: the present situation, the employer, the wage scales, the redesign of one scenario, the locations, what is
 * said about the uncertainty of that scenario, and the years ahead.
 */
public record Standing(
        AsIs asIs,
        Employer employer,
        WageScales scales,
        Design design,
        LocationPlan locations,
        UncertaintyPlan uncertainty,
        Horizon horizon) {

    /** Where every scenario of a model starts. */
    public static Standing start(ProcessModel file) {
        var model = Unnamed.numbered(file);
        Inventory inventory = StartingInventory.of(model);
        return new Standing(
                new AsIs(model, inventory),
                EmployerEdit.START,
                WageScales.EMPTY,
                Design.EMPTY,
                LocationPlan.EMPTY,
                UncertaintyPlan.EMPTY,
                Horizon.START);
    }

    public Redesign redesign() {
        return new Redesign(asIs, design);
    }

    Optional<Phrase> refusal(Edit<?> edit) {
        return switch (edit) {
            case InventoryEdit inventory -> inventory.refusal(asIs);
            case EmployerEdit changed -> changed.refusal(employer);
            case ScaleEdit changed -> changed.refusal(scales);
            case LocationEdit changed -> changed.refusal(locations);
            case HorizonEdit changed -> changed.refusal(horizon);
            case DesignEdit redesign -> redesign.refusal(redesign());
            case ElementEdit elements -> elements.refusal(asIs);
            case UncertaintyEdit changed -> changed.refusal(uncertain());
            default -> throw new IllegalArgumentException("not an edit of a scenario: " + edit);
        };
    }

    Standing after(Edit<?> edit) {
        return switch (edit) {
            case InventoryEdit inventory -> with(inventory.applyTo(asIs));
            case EmployerEdit changed ->
                new Standing(asIs, changed.applyTo(employer), scales, design, locations, uncertainty, horizon);
            case ScaleEdit changed ->
                new Standing(asIs, employer, changed.applyTo(scales), design, locations, uncertainty, horizon);
            case LocationEdit changed ->
                new Standing(asIs, employer, scales, design, changed.applyTo(locations), uncertainty, horizon);
            case DesignEdit redesign -> with(redesign.change(redesign()));
            case ElementEdit elements -> with(elements.applyTo(asIs));
            case UncertaintyEdit changed ->
                new Standing(
                        asIs,
                        employer,
                        scales,
                        design,
                        locations,
                        changed.applyTo(uncertain()).plan(),
                        horizon);
            case HorizonEdit changed ->
                new Standing(asIs, employer, scales, design, locations, uncertainty, changed.applyTo(horizon));
            default -> throw new IllegalArgumentException("not an edit of a scenario: " + edit);
        };
    }

    /** The same with another present situation. */
    Standing with(AsIs changed) {
        return new Standing(changed, employer, scales, design, locations, uncertainty, horizon);
    }

    /** The same with another redesign. */
    Standing with(Design changed) {
        return new Standing(asIs, employer, scales, changed, locations, uncertainty, horizon);
    }

    private UncertaintyEdit.State uncertain() {
        return new UncertaintyEdit.State(redesign(), locations, uncertainty);
    }

    Phrase sentence(Edit<?> edit) {
        return switch (edit) {
            case InventoryEdit inventory -> inventory.sentence(asIs);
            case EmployerEdit changed -> changed.sentence(employer);
            case ScaleEdit changed -> changed.sentence(scales);
            case LocationEdit changed -> changed.sentence(locations);
            case HorizonEdit changed -> changed.sentence(horizon);
            case DesignEdit redesign -> redesign.sentence(redesign());
            case ElementEdit elements -> elements.sentence(asIs);
            case UncertaintyEdit changed -> changed.sentence(uncertain());
            default -> throw new IllegalArgumentException("not an edit of a scenario: " + edit);
        };
    }
}
