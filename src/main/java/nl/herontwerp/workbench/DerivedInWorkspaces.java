package nl.herontwerp.workbench;

import java.util.List;
import java.util.stream.Stream;
import nl.herontwerp.carving.WhyHours;
import nl.herontwerp.costing.DerivedHours;
import nl.herontwerp.costing.DerivedHours.Opened;
import nl.herontwerp.kernel.Explanation;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.scenario.Workspace;

/** What the hours in explanations of cost open into: the work of scenarios that are on the screen. */
public final class DerivedInWorkspaces {

    private DerivedInWorkspaces() {}

    public static DerivedHours of(List<Workspace> workspaces) {
        return new DerivedHours(
                workspaces.stream().flatMap(DerivedInWorkspaces::opened).toList());
    }

    private static Stream<Opened> opened(Workspace workspace) {
        var why = new WhyHours(workspace.redesign(), workspace.loads(), workspace.division());
        var jobs = workspace.asIs().inventory().performers().values().stream().flatMap(job -> {
            var name = job.name();
            var freed = why.freed(Phrase.of(DerivedHours.FREED, name), job.id());
            return Stream.of(
                    opened(name, why.now(Phrase.of(DerivedHours.NOW), job.id())),
                    opened(name, freed),
                    new Opened(DerivedHours.IN_SPELL, name, freed),
                    opened(name, why.takenOver(Phrase.of(DerivedHours.TAKEN_OVER, name), job.id())),
                    opened(name, why.handOver(Phrase.of(DerivedHours.HAND_OVER), job.id())));
        });
        var suppliers = workspace.design().suppliers().values().stream()
                .flatMap(supplier -> Stream.of(
                        opened(supplier.name(), why.bought(Phrase.of(DerivedHours.BOUGHT_HOURS), supplier.id())),
                        opened(supplier.name(), why.boughtTimes(Phrase.of(DerivedHours.BOUGHT_TIMES), supplier.id()))));
        return Stream.of(jobs, suppliers, hired(workspace)).flatMap(each -> each);
    }

    /** The hours of robots of which nobody entered how many hours they are hired. */
    private static Stream<Opened> hired(Workspace workspace) {
        return workspace.design().robots().values().stream()
                .filter(robot -> robot.dealOrAmounts().hirePerYear() == null)
                .flatMap(
                        robot -> Stream.ofNullable(workspace.division().robots().get(robot.id()))
                                .map(load -> DerivedHours.computed(DerivedHours.HIRED, robot.name(), load.busy())));
    }

    private static Opened opened(String name, Explanation why) {
        return new Opened(why.what().key(), name, why);
    }
}
