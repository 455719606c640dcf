package nl.herontwerp.bpmn.xml;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.herontwerp.kernel.Phrase;

/** Tells from the outermost element what an XML file is when it is no BPMN 2.0. */
final class RootKind {

    /**
     * A kind of file.
     *
     * @param root its outermost element in lower case, or empty for any
     * @param namespace a part of its namespace in lower case, or empty for any
     */
    private record Kind(String key, String root, String namespace) {
        boolean fits(String rootName, String rootNamespace) {
            return (root.isEmpty() || root.equals(rootName)) && rootNamespace.contains(namespace);
        }
    }

    private static final List<Kind> KINDS = List.of(
            new Kind("oldBpmn", "definitions", "spec/bpmn"),
            new Kind("oldBpmn", "bpmndiagram", ""),
            new Kind("oldBpmn", "", "stp/bpmn"),
            new Kind("oldBpmn", "", "bpmn/2009"),
            new Kind("dmn", "definitions", "dmn"),
            new Kind("cmmn", "definitions", "cmmn"),
            new Kind("wsdl", "definitions", "wsdl"),
            new Kind("xpdl", "package", ""),
            new Kind("xpdl", "", "wfmc.org"),
            new Kind("visioXml", "visiodocument", ""),
            new Kind("jpdl", "process-definition", ""),
            new Kind("jpdl", "process", "jpdl"),
            new Kind("bpel", "process", "bpel"),
            new Kind("xmi", "xmi", ""),
            new Kind("xmi", "", "omg.org/spec/uml"),
            new Kind("html", "html", ""),
            new Kind("drawio", "mxfile", ""),
            new Kind("drawio", "mxgraphmodel", ""),
            new Kind("svg", "svg", ""),
            new Kind("aml", "aml", ""),
            new Kind("adonis", "adoxml", ""),
            new Kind("epml", "epml", ""),
            new Kind("pnml", "pnml", ""));

    private RootKind() {}

    /** Why this file is refused; empty when it is BPMN 2.0. */
    static Optional<Phrase> refusal(String fileName, String rootName, String rootNamespace) {
        if (rootName.equals("definitions") && rootNamespace.equals(Dom.BPMN)) {
            return Optional.empty();
        }
        return known(fileName, rootName, rootNamespace)
                .or(() -> Optional.of(Phrase.of("bpmn.refused.otherXml", fileName, rootName)));
    }

    /** What a file with this outermost element is, in a sentence; empty when it is no kind that is known. */
    static Optional<Phrase> known(String fileName, String rootName, String rootNamespace) {
        var root = rootName.toLowerCase(Locale.ROOT);
        var namespace = rootNamespace.toLowerCase(Locale.ROOT);
        return KINDS.stream()
                .filter(candidate -> candidate.fits(root, namespace))
                .findFirst()
                .map(kind ->
                        Phrase.of("bpmn.refused.knownXml", fileName, Phrase.of("bpmn.kind." + kind.key()), rootName));
    }
}
