package nl.herontwerp.scenario.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import nl.herontwerp.bpmn.ModelFile;
import nl.herontwerp.bpmn.ModelLibrary;
import nl.herontwerp.bpmn.ModelReader;
import nl.herontwerp.bpmn.ModelRefused;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.scenario.ArchiveRefused;
import nl.herontwerp.scenario.internal.ArchiveFile.Place;

/**
 * The models in an archive, by model and version.
 *
 * @param main number of the main model
 * @param removed numbers of the models that were taken out
 */
record ArchiveModels(SequencedMap<Place, Kept> files, int main, List<Integer> removed) {

    /** The bytes of one version. */
    record Kept(String fileName, byte[] bytes) {
        ModelFile read() throws ModelRefused {
            return ModelReader.read(fileName, bytes);
        }
    }

    static ArchiveModels of(ArchiveContent content, ArchiveFile file) throws ArchiveRefused {
        SequencedMap<Place, Kept> files = new TreeMap<>();
        for (var version : ArchiveReader.list(content.versions())) {
            var model = version.model();
            var place = new Place(model == null ? 1 : model, version.number());
            var bytes = ArchiveReader.required(file.models().get(place));
            if (!ArchiveReader.sha256(bytes).equals(version.sha256())) {
                throw new ArchiveRefused(Phrase.of("scenario.archive.damaged", version.number()));
            }
            files.put(place, new Kept(ArchiveReader.required(version.fileName()), bytes));
        }
        var main = 1;
        var removed = new ArrayList<Integer>();
        for (var model : ArchiveReader.list(content.models())) {
            main = model.main() ? model.number() : main;
            if (model.removed()) {
                removed.add(model.number());
            }
        }
        var models = new ArchiveModels(files, main, List.copyOf(removed));
        models.check();
        return models;
    }

    /** Models are numbered without gaps, because edits speak of them by number. */
    private void check() throws ArchiveRefused {
        var numbers = numbers();
        for (int i = 0; i < numbers.size(); i++) {
            if (numbers.get(i) != i + 1) {
                throw ArchiveReader.refused("scenario.archive.wrongContent");
            }
        }
        var isWrong = !numbers.isEmpty() && !numbers.contains(main) || removed.contains(main);
        if (isWrong || !numbers.containsAll(removed)) {
            throw ArchiveReader.refused("scenario.archive.wrongContent");
        }
    }

    static List<Place> of(ArchiveContent.Frozen frozen) {
        var models = frozen.models();
        return models == null
                ? List.of(new Place(1, frozen.version()))
                : models.stream()
                        .map(used -> new Place(used.model(), used.version()))
                        .toList();
    }

    List<Integer> numbers() {
        return files.keySet().stream().map(Place::model).distinct().toList();
    }

    boolean isEmpty() {
        return files.isEmpty();
    }

    /** The latest versions of the models that count, the main one first. */
    List<Place> latest() {
        return numbers().stream()
                .filter(number -> !removed.contains(number))
                .sorted(Comparator.comparing(number -> number != main))
                .map(number -> files.keySet().stream()
                        .filter(place -> place.model() == number)
                        .reduce((one, later) -> later)
                        .orElseThrow())
                .toList();
    }

    /** These versions put together, the main one first. */
    ModelLibrary library(List<Place> mainFirst) throws ModelRefused, ArchiveRefused {
        var entries = new ArrayList<ModelLibrary.Entry>();
        for (var place : mainFirst) {
            var kept = ArchiveReader.required(files.get(place));
            entries.add(new ModelLibrary.Entry(place.model(), kept.read()));
        }
        return ModelLibrary.of(entries);
    }
}
