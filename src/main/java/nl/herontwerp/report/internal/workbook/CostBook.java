package nl.herontwerp.report.internal.workbook;

import java.time.LocalDate;
import java.util.Optional;
import nl.herontwerp.carving.CarvedRole;
import nl.herontwerp.carving.Design;
import nl.herontwerp.carving.Divider;
import nl.herontwerp.carving.Division;
import nl.herontwerp.carving.PieceWork;
import nl.herontwerp.costing.CostImpact;
import nl.herontwerp.costing.Horizon;
import nl.herontwerp.costing.HorizonImpact;
import nl.herontwerp.process.AsIs;
import nl.herontwerp.process.Loads;
import nl.herontwerp.scenario.Workspace;
import nl.herontwerp.wagerules.ParameterRegister;

/**
 * What the workbook of a scenario is made from.
 *
 * @param question may be empty
 * @param years what is expected of the years ahead; empty when nothing is stated
 * @param register figures of law that matter when an input changes
 */
public record CostBook(
        String project,
        String scenario,
        String question,
        LocalDate referenceDate,
        AsIs asIs,
        Loads loads,
        Design design,
        Division division,
        CostImpact impact,
        Optional<HorizonImpact> years,
        ParameterRegister register) {

    public static CostBook of(Workspace workspace, ParameterRegister register) {
        return new CostBook(
                workspace.project().name(),
                workspace.scenario().name(),
                workspace.project().question(),
                workspace.impact().referenceDate(),
                workspace.asIs(),
                workspace.loads(),
                workspace.design(),
                workspace.division(),
                workspace.impact(),
                workspace.horizon().equals(Horizon.START) ? Optional.empty() : workspace.years(),
                register);
    }

    Optional<CarvedRole.HandOver> handOver(PieceWork piece) {
        return Divider.handOver(design, piece.activity());
    }
}
