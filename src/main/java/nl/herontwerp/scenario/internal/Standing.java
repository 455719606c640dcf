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
import nl.herontwerp.reshoring.LocationPlan;
import nl.herontwerp.scenario.ElementEdit;
import nl.herontwerp.scenario.EmployerEdit;
import nl.herontwerp.scenario.HorizonEdit;
import nl.herontwerp.scenario.LocationEdit;
import nl.herontwerp.scenario.ScaleEdit;
import nl.herontwerp.wagerules.WageScales;

/**
 * What edits change: the present situation, the employer, the wage scales, the redesign of one scenario, the locations
 * and the years ahead.
 */
public record Standing(
        AsIs asIs, Employer employer, WageScales scales, Design design, LocationPlan locations, Horizon horizon) {

    /** Where every scenario of a model starts. */
    public static Standing start(ProcessModel model) {
        Inventory inventory = StartingInventory.of(model);
        return new Standing(
                new AsIs(model, inventory),
                EmployerEdit.START,
                WageScales.EMPTY,
                Design.EMPTY,
                LocationPlan.EMPTY,
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
            default -> throw new IllegalArgumentException("not an edit of a scenario: " + edit);
        };
    }

    Standing after(Edit<?> edit) {
        return switch (edit) {
            case InventoryEdit inventory ->
                new Standing(inventory.applyTo(asIs), employer, scales, design, locations, horizon);
            case EmployerEdit changed ->
                new Standing(asIs, changed.applyTo(employer), scales, design, locations, horizon);
            case ScaleEdit changed -> new Standing(asIs, employer, changed.applyTo(scales), design, locations, horizon);
            case LocationEdit changed ->
                new Standing(asIs, employer, scales, design, changed.applyTo(locations), horizon);
            case HorizonEdit changed ->
                new Standing(asIs, employer, scales, design, locations, changed.applyTo(horizon));
            case DesignEdit redesign ->
                new Standing(asIs, employer, scales, redesign.change(redesign()), locations, horizon);
            case ElementEdit elements ->
                new Standing(elements.applyTo(asIs), employer, scales, design, locations, horizon);
            default -> throw new IllegalArgumentException("not an edit of a scenario: " + edit);
        };
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
            default -> throw new IllegalArgumentException("not an edit of a scenario: " + edit);
        };
    }
}
