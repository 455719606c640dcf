package nl.herontwerp.report.internal;

import java.util.List;

/**
 * What templates of documents can say about a role, all written out in Dutch. An empty text or list is not
 * settled or not known; templates say so.
 *
 * @param hours contract hours a week of one person
 * @param wage what is earned an hour, or empty when it is the statutory minimum wage
 * @param minimumWage whether the statutory minimum wage is paid
 * @param tasks most hours first
 * @param support pieces with which help may be needed
 * @param demands highest demand of each kind; empty when nothing was scored
 * @param wageValue as a percentage, or empty
 * @param guideHours hours a week of guidance in years 1, 2 and 3; empty texts are not settled, "geen" is none
 * @param subsidies what may be requested by the role's assumptions
 * @param unknown what has to be known before the subsidies are
 */
public record RoleFacts(
        String name,
        int positions,
        String hours,
        int days,
        String referenceDate,
        String wage,
        boolean minimumWage,
        String scale,
        List<Task> tasks,
        List<String> jobs,
        List<Support> support,
        List<Demand> demands,
        String functionCode,
        String reportsTo,
        String place,
        String workingTimes,
        String start,
        String ifParentEnds,
        List<String> training,
        List<String> development,
        String guide,
        List<String> guideHours,
        List<String> guideTasks,
        String wageValue,
        List<Subsidy> subsidies,
        List<String> unknown) {

    /**
     * A task in the role.
     *
     * @param pieces the names of its pieces, or empty when it is the whole task
     * @param hours a week, "geen" when it takes none, or empty when not known
     */
    public record Task(String name, String pieces, String hours) {}

    public record Support(String piece, String reason) {}

    public record Demand(String name, String level) {}

    /**
     * A scheme.
     *
     * @param id names the words about it in the template
     * @param figures figures of the reference date, each with its source
     */
    public record Subsidy(String id, List<FigureLine> figures) {}

    /** A figure of law; the value is "onbekend" when none is known on the reference date. */
    public record FigureLine(String name, String value, String source) {}

    /** Whether the role counts on this scheme. */
    public boolean has(String subsidy) {
        return subsidies.stream().anyMatch(each -> each.id().equals(subsidy));
    }

    public List<FigureLine> figures(String subsidy) {
        return subsidies.stream()
                .filter(each -> each.id().equals(subsidy))
                .flatMap(each -> each.figures().stream())
                .toList();
    }
}
