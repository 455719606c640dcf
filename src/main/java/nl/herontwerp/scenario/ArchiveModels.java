package nl.herontwerp.scenario;

import java.util.List;
import java.util.Optional;
import nl.herontwerp.bpmn.ModelRefused;
import nl.herontwerp.bpmn.RedesignOptions;
import nl.herontwerp.bpmn.RedesignedModel;
import nl.herontwerp.scenario.internal.ArchiveReplay;

/** The redesigned models of the scenarios in an archive, without a database. */
public final class ArchiveModels {

    private final ArchiveReplay replay;

    private ArchiveModels(ArchiveReplay replay) {
        this.replay = replay;
    }

    public static ArchiveModels read(byte[] archive) throws ArchiveRefused, ModelRefused {
        return new ArchiveModels(ArchiveReplay.of(archive, List.of()));
    }

    /** The names of the scenarios, in the order of the archive. */
    public List<String> scenarios() {
        return replay.scenarios().stream().map(ArchiveReplay.Played::name).toList();
    }

    /** The redesigned model of the scenario with this name; empty when there is none. */
    public Optional<byte[]> write(String scenario, RedesignOptions options) {
        return replay.scenarios().stream()
                .filter(played -> played.name().equals(scenario))
                .findFirst()
                .map(played -> write(played, options));
    }

    private static byte[] write(ArchiveReplay.Played played, RedesignOptions options) {
        var state = played.state();
        return RedesignedModel.write(
                played.file(),
                RedesignPlans.of(state.asIs(), state.design(), played.division()),
                options,
                RedesignFigures.of(played.name(), state.asIs(), state.design(), played.division(), played.impact()));
    }
}
