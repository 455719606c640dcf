package nl.herontwerp.scenario;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.herontwerp.bpmn.ModelLibrary;
import nl.herontwerp.bpmn.ModelRefused;
import nl.herontwerp.bpmn.RedesignOptions;
import nl.herontwerp.bpmn.RedesignedModel;
import nl.herontwerp.scenario.internal.ArchiveReplay;

/** The redesigned models of the scenarios in an archive, without a database. */
public final class ArchivedRedesigns {

    private final ArchiveReplay replay;

    private ArchivedRedesigns(ArchiveReplay replay) {
        this.replay = replay;
    }

    public static ArchivedRedesigns read(byte[] archive) throws ArchiveRefused, ModelRefused {
        return new ArchivedRedesigns(ArchiveReplay.of(archive, List.of()));
    }

    /** The names of the scenarios, in the order of the archive. */
    public List<String> scenarios() {
        return replay.scenarios().stream().map(ArchiveReplay.Played::name).toList();
    }

    /**
     * The redesigned model of the scenario with this name; empty when there is none.
     *
     * @param model the file name of one of the project's models; empty for the main one
     */
    public Optional<byte[]> write(String scenario, Optional<String> model, RedesignOptions options) {
        return replay.scenarios().stream()
                .filter(played -> played.name().equals(scenario))
                .findFirst()
                .flatMap(played -> entries(played)
                        .filter(entry ->
                                model.isEmpty() || entry.file().fileName().equals(model.get()))
                        .findFirst()
                        .map(entry -> write(played, entry, options)));
    }

    /** The file names of the models of the scenarios, main ones first. */
    public List<String> models() {
        return replay.scenarios().stream()
                .flatMap(ArchivedRedesigns::entries)
                .map(entry -> entry.file().fileName())
                .distinct()
                .toList();
    }

    private static Stream<ModelLibrary.Entry> entries(ArchiveReplay.Played played) {
        return played.library().entries().stream();
    }

    private static byte[] write(ArchiveReplay.Played played, ModelLibrary.Entry entry, RedesignOptions options) {
        var state = played.state();
        var division = played.division();
        return RedesignedModel.write(
                entry.file(),
                RedesignPlans.of(entry, state.asIs(), state.design(), division),
                options,
                RedesignFigures.of(entry, played.name(), state.asIs(), state.design(), division, played.impact()));
    }
}
