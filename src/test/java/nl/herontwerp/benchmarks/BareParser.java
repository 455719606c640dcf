package nl.herontwerp.benchmarks;

import org.operaton.bpm.model.bpmn.impl.BpmnParser;
import org.operaton.bpm.model.xml.instance.DomDocument;

/** The model library's reading with schema validation off, which on its own would fetch what a file names. */
final class BareParser extends BpmnParser {

    static final BareParser INSTANCE = new BareParser();

    @Override
    public void validateModel(DomDocument document) {
        // off
    }
}
