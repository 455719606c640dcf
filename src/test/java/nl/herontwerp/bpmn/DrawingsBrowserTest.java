package nl.herontwerp.bpmn;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.herontwerp.browser.BrowserTest;
import org.junit.jupiter.api.Test;

/** What the program draws is drawn by bpmn-js without a warning. */
class DrawingsBrowserTest extends BrowserTest {

    private static final String OPEN = """
            async xml => {
              const box = document.createElement('div');
              document.body.append(box);
              const viewer = new BpmnJS({ container: box });
              try {
                const { warnings } = await viewer.importXML(xml);
                return warnings.map(warning => warning.message.split('\\n')[0]);
              } catch (problem) {
                return [problem.message];
              } finally {
                viewer.destroy();
                box.remove();
              }
            }""";

    @Test
    void modelsWithoutADrawing() throws Exception {
        var page = emptyPage();
        var warnings = new LinkedHashMap<String, Object>();
        for (var path :
                Stream.concat(Models.own().stream(), Models.corpora().stream()).toList()) {
            var file = ModelReader.read("m.bpmn", Files.readAllBytes(path));
            var bare = ModelReader.read("m.bpmn", DiagramLayoutTest.withoutDiagram(file.original()));
            note(warnings, path.toString(), page, bare.displayXml(), file.displayXml());
        }
        assertThat(warnings).isEmpty();
    }

    @Test
    void redesignedModels() throws Exception {
        var page = emptyPage();
        var warnings = new LinkedHashMap<String, Object>();
        for (var path : Stream.concat(Models.own().stream(), Models.someCorpora().stream())
                .toList()) {
            var file = ModelReader.read("m.bpmn", Files.readAllBytes(path));
            var redesign = RandomRedesign.of(
                    file.model(), path.getFileName().toString().hashCode());
            var base = text(RedesignFormsTest.base(file, redesign));
            for (var form : RandomRedesign.FORMS) {
                var options = form.withFigures(true);
                var after = RedesignedModel.write(file, redesign.plan(), options, redesign.figures());
                note(warnings, path + " " + options, page, text(after), base);
            }
            var executable = RedesignOptions.PLAIN.withExecutable(true);
            var after = RedesignedModel.write(file, redesign.plan(), executable, redesign.figures());
            note(warnings, path + " " + executable, page, text(after), "");
        }
        assertThat(warnings).isEmpty();
    }

    private static String text(byte[] model) throws ModelRefused {
        return ModelReader.read("m.bpmn", model).displayXml();
    }

    private Page emptyPage() {
        var page = window(1440, 900);
        page.navigate(url("herontwerp/tokens.css"));
        page.addScriptTag(
                new Page.AddScriptTagOptions().setUrl(url("bpmn-js/bpmn-navigated-viewer.production.min.js")));
        return page;
    }

    /** Notes the warnings that were not there before. */
    private static void note(Map<String, Object> warnings, String name, Page page, String xml, String before) {
        var found = new ArrayList<Object>((List<?>) page.evaluate(OPEN, xml));
        if (!found.isEmpty()) {
            found.removeAll((List<?>) page.evaluate(OPEN, before));
        }
        if (!found.isEmpty()) {
            warnings.put(name, found);
        }
    }
}
