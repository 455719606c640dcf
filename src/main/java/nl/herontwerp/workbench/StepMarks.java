package nl.herontwerp.workbench;

import nl.herontwerp.bpmn.Finding;
import nl.herontwerp.carving.ComplexityClass;
import nl.herontwerp.carving.RoleReview;
import nl.herontwerp.costing.CostImpact;
import nl.herontwerp.scenario.ScenarioStatus;
import nl.herontwerp.scenario.Workspace;

/** A small mark behind each step: how far it is. */
final class StepMarks {

    private static final String DONE = "✓";
    private static final String OPEN = "?";
    private static final String ATTENTION = "!";

    private StepMarks() {}

    static String mark(Step step, Workspace workspace) {
        return switch (step) {
            case PROCES ->
                workspace.file().findings().stream().anyMatch(finding -> finding.severity() == Finding.Severity.ERROR)
                        ? ATTENTION
                        : DONE;
            case TAKEN ->
                workspace.loads().completeness().percent() == 100
                        ? DONE
                        : workspace.loads().completeness().percent() + " %";
            case SPLITSEN -> judged(workspace);
            case FUNCTIES -> roles(workspace);
            case KOSTEN ->
                CostImpact.money(workspace.impact().perYear().scenario()).isKnown() ? DONE : OPEN;
            case VERGELIJKEN -> "";
            case INDIENEN -> workspace.scenario().status() == ScenarioStatus.APPROVED ? DONE : "";
        };
    }

    /** How many of the pieces have a class; nothing as long as none has. */
    private static String judged(Workspace workspace) {
        var pieces = workspace.division().pieces();
        var known = pieces.stream()
                .filter(piece -> piece.classification().complexity() != ComplexityClass.UNKNOWN)
                .count();
        if (known == 0) {
            return "";
        }
        return known == pieces.size() ? DONE : known * 100 / pieces.size() + " %";
    }

    private static String roles(Workspace workspace) {
        if (workspace.division().roles().isEmpty()) {
            return "";
        }
        var stopped = workspace.division().roles().stream()
                .flatMap(role -> role.warnings().stream())
                .anyMatch(warning -> warning.severity() == RoleReview.Severity.STOP);
        return stopped ? ATTENTION : DONE;
    }
}
