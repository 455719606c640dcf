package nl.herontwerp.bpmn.xml;

import java.util.function.LongSupplier;
import nl.herontwerp.bpmn.ReadLimits;
import nl.herontwerp.kernel.Phrase;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * A first pass over a file that builds nothing: it counts, remembers the outermost element and stops
 * at the first limit that is passed, so that a file that would overflow the stack or the memory is
 * refused within milliseconds.
 */
final class Prescan extends DefaultHandler {

    /** A limit was passed; the phrase says which. */
    static final class Stopped extends SAXException {
        private static final long serialVersionUID = 1;
        private final transient Phrase reason;

        Stopped(Phrase reason) {
            super(reason.key());
            this.reason = reason;
        }

        Phrase reason() {
            return reason;
        }
    }

    private static final int CLOCK_EVERY = 1_000;

    private final String fileName;
    private final ReadLimits limits;
    private final LongSupplier nanos;
    private final long end;
    private int depth;
    private int elements;
    private @Nullable String rootName;
    private String rootNamespace = "";

    Prescan(String fileName, ReadLimits limits, LongSupplier nanos) {
        this.fileName = fileName;
        this.limits = limits;
        this.nanos = nanos;
        this.end = nanos.getAsLong() + limits.maxTime().toNanos();
    }

    @Override
    public void startElement(String namespace, String localName, String qName, Attributes attributes)
            throws SAXException {
        if (rootName == null) {
            rootName = localName;
            rootNamespace = namespace == null ? "" : namespace;
        }
        depth++;
        elements++;
        if (depth > limits.maxDepth()) {
            throw new Stopped(Phrase.of("bpmn.refused.tooDeep", fileName, limits.maxDepth()));
        }
        if (elements > limits.maxElements()) {
            throw new Stopped(Phrase.of("bpmn.refused.tooManyElements", fileName, limits.maxElements()));
        }
        if (attributes.getLength() > limits.maxAttributes()) {
            throw new Stopped(Phrase.of("bpmn.refused.tooManyAttributes", fileName, limits.maxAttributes()));
        }
        if (elements % CLOCK_EVERY == 0 && nanos.getAsLong() - end > 0) {
            throw new Stopped(Phrase.of("bpmn.refused.tooSlow", fileName));
        }
    }

    @Override
    public void endElement(String namespace, String localName, String qName) {
        depth--;
    }

    /** Local name of the outermost element; null when there is none. */
    @Nullable
    String rootName() {
        return rootName;
    }

    String rootNamespace() {
        return rootNamespace;
    }
}
