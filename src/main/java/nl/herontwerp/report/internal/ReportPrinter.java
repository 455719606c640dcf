package nl.herontwerp.report.internal;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.util.Base64;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.herontwerp.language.Texts;
import org.apache.batik.transcoder.TranscoderException;
import org.apache.batik.transcoder.TranscoderInput;
import org.apache.batik.transcoder.TranscoderOutput;
import org.apache.batik.transcoder.image.ImageTranscoder;
import org.apache.batik.transcoder.image.PNGTranscoder;
import org.docx4j.convert.in.xhtml.ImportXHTMLProperties;
import org.docx4j.convert.in.xhtml.XHTMLImporterImpl;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.templatemode.TemplateMode;

/**
 * Turns content into a PDF or DOCX file by one template, {@code templates/<name>.html}. Nothing is
 * fetched from outside while doing so.
 */
@Component
public class ReportPrinter {

    private static final Pattern SVG = Pattern.compile("<svg .*?</svg>", Pattern.DOTALL);
    private static final Pattern TITLE = Pattern.compile("<title>(.*?)</title>", Pattern.DOTALL);
    private static final float PICTURE_WIDTH = 1800;
    private static final String FONT = "Source Sans 3";

    private final TemplateEngine templates;

    public ReportPrinter(TemplateFiles files) {
        // headings become headings of Word, so that its outline and screen readers find them
        ImportXHTMLProperties.setProperty("docx4j-ImportXHTML.Element.Heading.MapToStyle", true);
        templates = files.engine(".html", TemplateMode.HTML);
    }

    /** What templates call for a text; their language can't call methods with a varying number of arguments. */
    public record Words(Texts texts) {
        public String get(String key) {
            return texts.get(key);
        }
    }

    byte[] pdf(String template, Object content, Locale locale) {
        var html = fill(template, content, locale);
        var out = new ByteArrayOutputStream();
        var pdf = new PdfRendererBuilder();
        pdf.useFastMode();
        pdf.usePdfUaAccessibility(true);
        pdf.useSVGDrawer(new BatikSVGDrawer());
        pdf.useUriResolver((base, uri) -> uri.startsWith("data:") ? uri : null);
        pdf.useFont(() -> font("400Regular/SourceSans3_400Regular.ttf"), FONT, 400, FontStyle.NORMAL, true);
        pdf.useFont(() -> font("700Bold/SourceSans3_700Bold.ttf"), FONT, 700, FontStyle.NORMAL, true);
        pdf.withHtmlContent(html, null);
        pdf.toStream(out);
        try {
            pdf.run();
        } catch (IOException e) {
            throw new IllegalStateException("writing a report to memory", e);
        }
        return out.toByteArray();
    }

    byte[] docx(String template, Object content, Locale locale) {
        var html = withBitmaps(fill(template, content, locale));
        var out = new ByteArrayOutputStream();
        try {
            var document = WordprocessingMLPackage.createPackage();
            var importer = new XHTMLImporterImpl(document);
            document.getMainDocumentPart().getContent().addAll(importer.convert(html, null));
            document.setTitle(title(html));
            PageNumbers.addTo(document);
            WordLayout.apply(document, html);
            document.save(out);
        } catch (Docx4JException e) {
            throw new IllegalStateException("writing a report to memory", e);
        }
        return out.toByteArray();
    }

    private static String title(String html) {
        var title = TITLE.matcher(html);
        return title.find() ? HtmlUtils.htmlUnescape(title.group(1)) : "";
    }

    String fill(String template, Object content, Locale locale) {
        var context = new Context(locale);
        context.setVariable("r", content);
        context.setVariable("t", new Words(Texts.in(locale)));
        return templates.process(template, context);
    }

    /** Word processors want bitmaps in place of drawings. */
    private static String withBitmaps(String html) {
        return SVG.matcher(html).replaceAll(found -> Matcher.quoteReplacement(bitmap(found.group())));
    }

    private static String bitmap(String svg) {
        var out = new ByteArrayOutputStream();
        var painter = new PNGTranscoder();
        painter.addTranscodingHint(ImageTranscoder.KEY_WIDTH, PICTURE_WIDTH);
        painter.addTranscodingHint(ImageTranscoder.KEY_BACKGROUND_COLOR, java.awt.Color.WHITE);
        try {
            painter.transcode(new TranscoderInput(new StringReader(svg)), new TranscoderOutput(out));
        } catch (TranscoderException e) {
            throw new IllegalStateException("drawing a picture", e);
        }
        return "<img alt=\"\" width=\"620\" src=\"data:image/png;base64,"
                + Base64.getEncoder().encodeToString(out.toByteArray()) + "\" />";
    }

    private static InputStream font(String name) {
        try (var file = Objects.requireNonNull(ReportPrinter.class.getResourceAsStream("/fonts/" + name), name)) {
            return new ByteArrayInputStream(PlainFont.of(file.readAllBytes()));
        } catch (IOException e) {
            throw new IllegalStateException(name, e);
        }
    }
}
