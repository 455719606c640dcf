package nl.herontwerp.report.internal;

import java.math.BigInteger;
import org.docx4j.jaxb.Context;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.openpackaging.parts.WordprocessingML.FooterPart;
import org.docx4j.wml.HdrFtrRef;
import org.docx4j.wml.Jc;
import org.docx4j.wml.JcEnumeration;
import org.docx4j.wml.ObjectFactory;
import org.docx4j.wml.P;
import org.docx4j.wml.R;
import org.docx4j.wml.SectPr;

/** The number of each page and of all pages, below each page of a document, as the same document has it as PDF. */
final class PageNumbers {

    /** 9 points, in halves. */
    private static final BigInteger SIZE = BigInteger.valueOf(18);

    private static final ObjectFactory PARTS = Context.getWmlObjectFactory();

    private PageNumbers() {}

    /** Adds them to every section. */
    static void addTo(WordprocessingMLPackage document) throws Docx4JException {
        var footer = new FooterPart();
        footer.setPackage(document);
        var content = PARTS.createFtr();
        content.getContent().add(line());
        footer.setJaxbElement(content);
        var part = document.getMainDocumentPart().addTargetPart(footer);
        for (var section : document.getDocumentModel().getSections()) {
            if (section.getSectPr() == null) {
                section.setSectPr(PARTS.createSectPr());
            }
            refer(section.getSectPr(), part.getId());
        }
    }

    private static void refer(SectPr section, String partId) {
        var reference = PARTS.createFooterReference();
        reference.setId(partId);
        reference.setType(HdrFtrRef.DEFAULT);
        section.getEGHdrFtrReferences().add(reference);
    }

    private static P line() {
        var right = new Jc();
        right.setVal(JcEnumeration.RIGHT);
        var line = PARTS.createP();
        line.setPPr(PARTS.createPPr());
        line.getPPr().setJc(right);
        line.getContent().add(field("PAGE"));
        line.getContent().add(text(" / "));
        line.getContent().add(field("NUMPAGES"));
        return line;
    }

    /** What the word processor fills in itself; 1 until it does. */
    private static Object field(String instruction) {
        var field = PARTS.createCTSimpleField();
        field.setInstr(instruction);
        field.getContent().add(text("1"));
        return PARTS.createPFldSimple(field);
    }

    private static R text(String words) {
        var text = PARTS.createText();
        text.setValue(words);
        text.setSpace("preserve");
        var size = PARTS.createHpsMeasure();
        size.setVal(SIZE);
        var run = PARTS.createR();
        run.setRPr(PARTS.createRPr());
        run.getRPr().setSz(size);
        run.getContent().add(text);
        return run;
    }
}
