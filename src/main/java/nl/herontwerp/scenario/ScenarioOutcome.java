package nl.herontwerp.scenario;

import java.util.Optional;
import nl.herontwerp.carving.Division;
import nl.herontwerp.costing.CostImpact;

/**
 * What a scenario comes to.
 *
 * @param division who does what, now and then, with role reviews
 * @param impact cost now and in the scenario
 * @param ranges the same at both ends of the ranges of minutes; empty when no task has one
 */
public record ScenarioOutcome(Division division, CostImpact impact, Optional<Ranges> ranges) {}
