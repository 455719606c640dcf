package nl.herontwerp.report.internal;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.regex.Pattern;
import org.docx4j.TraversalUtil;
import org.docx4j.finders.ClassFinder;
import org.docx4j.jaxb.Context;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.wml.BooleanDefaultTrue;
import org.docx4j.wml.ObjectFactory;
import org.docx4j.wml.P;
import org.docx4j.wml.STLineSpacingRule;
import org.docx4j.wml.SectPr;
import org.docx4j.wml.Tbl;
import org.docx4j.wml.TblGridCol;
import org.docx4j.wml.TblWidth;
import org.docx4j.wml.Tc;
import org.docx4j.wml.Tr;

/**
 * Gives a document in Word the margins that its template gives the PDF, lets its tables fit between them, and keeps rows
 * together that belong together.
 */
final class WordLayout {

    /** Top, right, bottom and left, in whole millimetres. */
    private static final Pattern MARGINS =
            Pattern.compile("@page \\{[^{}]*margin: (\\d+)mm (\\d+)mm (\\d+)mm (\\d+)mm;");

    /** Tables of a template do not stand in each other. */
    private static final Pattern TABLE = Pattern.compile("<table\\b.*?</table>", Pattern.DOTALL);

    /** A twip is a twentieth of a point, of which an inch of 25.4 millimetres has 72. */
    private static final BigDecimal TWIPS_IN_INCH = BigDecimal.valueOf(1440);

    private static final BigDecimal MILLIMETRES_IN_INCH = new BigDecimal("25.4");

    /** From the foot of the page to the page number, in millimetres. */
    private static final int FOOTER = 10;

    /** How many rows of a table stay with the row after them: its head and two more. */
    private static final int FIRST_ROWS = 3;

    private static final ObjectFactory PARTS = Context.getWmlObjectFactory();

    private WordLayout() {}

    /** @param html the filled template from which the document was made */
    static void apply(WordprocessingMLPackage document, String html) {
        var sections = document.getDocumentModel().getSections();
        var margins = MARGINS.matcher(html);
        if (margins.find()) {
            sections.forEach(section -> set(
                    section.getSectPr().getPgMar(),
                    List.of(margins.group(1), margins.group(2), margins.group(3), margins.group(4)).stream()
                            .map(Integer::valueOf)
                            .map(WordLayout::twips)
                            .toList()));
        }
        var page = sections.getFirst().getSectPr();
        var width = page.getPgSz()
                .getW()
                .subtract(page.getPgMar().getLeft())
                .subtract(page.getPgMar().getRight())
                .intValueExact();
        for (var paragraph : all(document.getMainDocumentPart(), P.class)) {
            stretchLines(paragraph);
        }
        var tables = all(document.getMainDocumentPart(), Tbl.class);
        for (var table : tables) {
            fit(table, width);
            keepTogether(table);
        }
        var heads = TABLE.matcher(html)
                .results()
                .map(table -> table.group().contains("<thead"))
                .toList();
        for (var index = 0; index < tables.size() && heads.size() == tables.size(); index++) {
            if (heads.get(index)) {
                repeatHead(tables.get(index));
            }
        }
    }

    private static <T> List<T> all(Object from, Class<T> kind) {
        var finder = new ClassFinder(kind);
        new TraversalUtil(from, finder);
        return finder.results.stream().map(kind::cast).toList();
    }

    /** A line is as high as what stands on it, times its spacing; without this some word processors cut off pictures. */
    private static void stretchLines(P paragraph) {
        var properties = paragraph.getPPr();
        if (properties != null
                && properties.getSpacing() != null
                && properties.getSpacing().getLine() != null) {
            properties.getSpacing().setLineRule(STLineSpacingRule.AUTO);
        }
    }

    private static void set(SectPr.PgMar margins, List<BigInteger> sides) {
        margins.setTop(sides.get(0));
        margins.setRight(sides.get(1));
        margins.setBottom(sides.get(2));
        margins.setLeft(sides.get(3));
        margins.setFooter(twips(FOOTER));
    }

    private static BigInteger twips(int millimetres) {
        return BigDecimal.valueOf(millimetres)
                .multiply(TWIPS_IN_INCH)
                .divide(MILLIMETRES_IN_INCH, 0, RoundingMode.HALF_UP)
                .toBigInteger();
    }

    /** All columns keep their share; each is rounded down to a whole twip. */
    private static void fit(Tbl table, int width) {
        var columns = table.getTblGrid().getGridCol();
        var now = columns.stream()
                .map(TblGridCol::getW)
                .mapToInt(BigInteger::intValueExact)
                .sum();
        if (now == 0) {
            return;
        }
        columns.forEach(column -> column.setW(scaled(column.getW(), width, now)));
        table.getTblPr()
                .setTblW(exactly(columns.stream().map(TblGridCol::getW).reduce(BigInteger.ZERO, BigInteger::add)));
        for (var cell : all(table.getContent(), Tc.class)) {
            var properties = cell.getTcPr();
            if (properties != null && properties.getTcW() != null) {
                properties.setTcW(exactly(scaled(properties.getTcW().getW(), width, now)));
            }
        }
    }

    /** The first rows stay with each other and so with the heading before them, and the last two rows too. */
    private static void keepTogether(Tbl table) {
        var rows = all(table.getContent(), Tr.class);
        for (var index = 0; index < rows.size(); index++) {
            var properties = PARTS.createTrPr();
            properties.getCnfStyleOrDivIdOrGridBefore().add(PARTS.createCTTrPrBaseCantSplit(new BooleanDefaultTrue()));
            rows.get(index).setTrPr(properties);
            if (index < Math.min(FIRST_ROWS, rows.size() - 1) || index == rows.size() - 2) {
                all(rows.get(index).getContent(), P.class).forEach(WordLayout::keepWithNext);
            }
        }
    }

    /** The head of a table stands on each page that the table goes on to. */
    private static void repeatHead(Tbl table) {
        all(table.getContent(), Tr.class)
                .getFirst()
                .getTrPr()
                .getCnfStyleOrDivIdOrGridBefore()
                .add(PARTS.createCTTrPrBaseTblHeader(new BooleanDefaultTrue()));
    }

    private static void keepWithNext(P paragraph) {
        if (paragraph.getPPr() == null) {
            paragraph.setPPr(PARTS.createPPr());
        }
        paragraph.getPPr().setKeepNext(new BooleanDefaultTrue());
    }

    private static BigInteger scaled(BigInteger part, int width, int now) {
        return part.multiply(BigInteger.valueOf(width)).divide(BigInteger.valueOf(now));
    }

    private static TblWidth exactly(BigInteger twips) {
        var width = PARTS.createTblWidth();
        width.setType(TblWidth.TYPE_DXA);
        width.setW(twips);
        return width;
    }
}
