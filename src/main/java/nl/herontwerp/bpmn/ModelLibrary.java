package nl.herontwerp.bpmn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.herontwerp.bpmn.library.LibraryFindings;
import nl.herontwerp.process.ModelSet;
import nl.herontwerp.process.ModelSet.Call;
import nl.herontwerp.process.ProcessModel;

/**
 * The models of a project together: the main one and those that it may call.
 *
 * @param entries the main model first; their findings know of the other models
 * @param model the main model with every process that it calls
 * @param calls every call of every model, with what came of it
 */
public record ModelLibrary(List<Entry> entries, ProcessModel model, List<Call> calls) {

    public ModelLibrary {
        entries = List.copyOf(entries);
        calls = List.copyOf(calls);
    }

    /**
     * One model.
     *
     * @param number its number in the project, which never changes
     */
    public record Entry(int number, ModelFile file) {
        /** What stands before its ids in the whole. The first model of a project has nothing before them. */
        public String prefix() {
            return ModelLibrary.prefix(number);
        }

        /** Whether this element of the whole stands in this model. */
        public boolean has(String id) {
            return numberOf(id) == number;
        }

        /** The id in this model of one of its elements in the whole. */
        public String local(String id) {
            return id.substring(prefix().length());
        }
    }

    /** Puts models together, the main one first; there is at least one. */
    public static ModelLibrary of(List<Entry> mainFirst) {
        var set = set(mainFirst);
        var entries = new ArrayList<Entry>();
        for (int part = 0; part < mainFirst.size(); part++) {
            var entry = mainFirst.get(part);
            var findings = LibraryFindings.of(entry.file(), part, set.calls(), mainFirst);
            entries.add(new Entry(entry.number(), entry.file().with(findings)));
        }
        return new ModelLibrary(entries, set.model(), set.calls());
    }

    /** What the whole would be with another file in the place of one of the models. */
    public ProcessModel modelWith(int number, ModelFile file) {
        return set(entries.stream()
                        .map(entry -> entry.number() == number ? new Entry(number, file) : entry)
                        .toList())
                .model();
    }

    private static ModelSet set(List<Entry> mainFirst) {
        return ModelSet.of(mainFirst.stream()
                .map(entry -> new ModelSet.Part(
                        entry.prefix(),
                        plainName(entry.file().fileName()),
                        entry.file().model()))
                .toList());
    }

    public static String prefix(int number) {
        // no id in a file may have a colon, so nothing else can begin like this
        return number == 1 ? "" : "m" + number + ":";
    }

    public ModelFile main() {
        return entries.getFirst().file();
    }

    /** Whether work of this model counts: it is the main one, or something of it is called from there. */
    public boolean counts(Entry entry) {
        return entry.equals(entries.getFirst())
                || model.processes().stream().anyMatch(process -> numberOf(process.id()) == entry.number());
    }

    /** The models that call something of this one, without itself. */
    public List<Entry> callersOf(Entry entry) {
        var target = entries.indexOf(entry);
        return IntStream.range(0, entries.size())
                .filter(part -> part != target)
                .filter(part -> calls.stream()
                        .anyMatch(call -> call.part() == part && call.isFound() && call.targetPart() == target))
                .mapToObj(entries::get)
                .toList();
    }

    /** The model with this number, when it is one of these. */
    public Optional<Entry> entry(int number) {
        return entries.stream().filter(entry -> entry.number() == number).findFirst();
    }

    /** The model that an element of the whole stands in, and its id there. */
    public Optional<Place> place(String id) {
        return entry(numberOf(id)).map(entry -> new Place(entry, entry.local(id)));
    }

    /** An element in its model. */
    public record Place(Entry entry, String id) {}

    /** The place in the list of the model that calls others most and is called by none; else of the first. */
    public static int mostCalling(List<ModelFile> files) {
        var entries = IntStream.range(0, files.size())
                .mapToObj(i -> new Entry(i + 1, files.get(i)))
                .toList();
        var library = of(entries);
        var best = 0;
        long most = -1;
        for (int part = 0; part < files.size(); part++) {
            var number = part;
            var made = library.calls().stream()
                    .filter(call -> call.part() == number && call.isFound() && call.targetPart() != number)
                    .count();
            var isCalled = library.calls().stream()
                    .anyMatch(call -> call.part() != number && call.isFound() && call.targetPart() == number);
            var claim = isCalled ? 0 : made + 1;
            if (claim > most) {
                most = claim;
                best = part;
            }
        }
        return best;
    }

    /** The number of the model that an element of the whole stands in. */
    public static int numberOf(String id) {
        var colon = id.indexOf(':');
        if (colon < 2 || id.charAt(0) != 'm') {
            return 1;
        }
        try {
            return Integer.parseInt(id.substring(1, colon));
        } catch (NumberFormatException ownColon) {
            return 1;
        }
    }

    private static String plainName(String fileName) {
        var name = fileName.substring(fileName.lastIndexOf('/') + 1);
        return name.replaceFirst("(?i)\\.(bpmn(2|20)?(\\.xml)?|xml)$", "").replace('_', ' ');
    }
}
