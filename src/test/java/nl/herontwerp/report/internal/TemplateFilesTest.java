package nl.herontwerp.report.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.herontwerp.language.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thymeleaf.context.Context;
import org.thymeleaf.templatemode.TemplateMode;

class TemplateFilesTest {

    @TempDir
    private Path folder;

    @Test
    void aFileOfTheCustomerStandsInPlaceOfTheProgramsOwn() throws IOException {
        Files.writeString(folder.resolve("eigen.txt"), "# Eigen [(${naam})]");
        var engine = new TemplateFiles(folder.toString()).engine(".txt", TemplateMode.TEXT);
        var context = new Context(Texts.DUTCH);
        context.setVariable("naam", "Ééntje <b>");
        assertThat(engine.process("eigen", context)).isEqualTo("# Eigen Ééntje <b>");
    }

    @Test
    void theProgramsOwnIsUsedWhereTheCustomerHasNone() {
        for (var place : new String[] {"", folder.toString()}) {
            var engine = new TemplateFiles(place).engine(".html", TemplateMode.HTML);
            var context = new Context(Texts.DUTCH);
            context.setVariable("r", new DocumentContent("Titel", "Waaruit", List.of()));
            assertThat(engine.process("role-document", context)).contains("<h1>Titel</h1>", "lang=\"nl\"");
        }
    }
}
