package nl.herontwerp.bpmn;

import nl.herontwerp.bpmn.writing.PlainDocument;
import nl.herontwerp.bpmn.xml.ModelDocument;
import nl.herontwerp.bpmn.xml.XmlWriter;
import nl.herontwerp.process.Node;

/** Writes a model without what says whose it is: only the work, its order and its drawing are left. */
public final class PlainModel {

    private PlainModel() {}

    /**
     * The file without comments, documentation, notes, people, figures, additions of tools, and these words. Every
     * element keeps its id, but for the words in it.
     *
     * @throws ModelRefused when two elements would have the same id without the words
     */
    public static ModelFile write(ModelFile file, WordsOut words) throws ModelRefused {
        var name = words.id(file.fileName());
        var document = ModelDocument.open(file.fileName(), file.original(), ReadLimits.KEPT);
        PlainDocument.clean(document.dom(), words);
        var written = ModelReader.read(name, XmlWriter.bytes(document.dom(), file.original()), ReadLimits.KEPT);
        return isSame(file, written, words)
                ? written
                : same(
                        file,
                        ModelReader.read(name, XmlWriter.plainBytes(document.dom(), file.original()), ReadLimits.KEPT),
                        words);
    }

    private static ModelFile same(ModelFile file, ModelFile written, WordsOut words) throws ModelRefused {
        if (!isSame(file, written, words)) {
            throw new ModelRefused(nl.herontwerp.kernel.Phrase.of("bpmn.refused.plain", file.fileName()));
        }
        return written;
    }

    private static boolean isSame(ModelFile file, ModelFile written, WordsOut words) {
        var before = file.model().nodes().stream().map(Node::id).map(words::id).toList();
        var now = written.model().nodes().stream().map(Node::id).toList();
        return now.equals(before) && now.stream().distinct().count() == now.size();
    }
}
