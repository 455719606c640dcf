package nl.herontwerp.screens;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.herontwerp.register.internal.FolderImport;
import nl.herontwerp.workbench.rules.RuleView;
import nl.herontwerp.workbench.rules.RulesView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** What the folder brings, and what is wrong in it, stands on the screen. */
class RuleFilesScreenTest extends ScreenTest {

    @TempDir
    private static Path folder;

    @Autowired
    private FolderImport look;

    @DynamicPropertySource
    static void folder(DynamicPropertyRegistry settings) {
        settings.add("herontwerp.wagerules.folder", folder::toString);
    }

    @Test
    void filesAreShownWithWhatIsWrongInThem() throws IOException {
        Files.createDirectories(folder.resolve("wml"));
        Files.writeString(folder.resolve("wml/holiday-allowance.yaml"), """
                id: wml/holiday-allowance
                unit: PERCENT
                values:
                  - from: "2027-01-01"
                    value: "8.5"
                    law: "Wet minimumloon"
                    article: "art. 15"
                    checked: "2026-11-01"
                    status: "expected"
                """);
        Files.writeString(folder.resolve("wml/reference-month.yaml"), "id: wml/reference-month");
        look.look();
        logInAs("consultant");
        navigate(RulesView.class);
        assertThat(words()).contains("Bestanden die niet meetellen", "wml/reference-month.yaml", "Voeg hem toe.");
        navigate("loonregels/wml/holiday-allowance", RuleView.class);
        assertThat(words()).contains("8,5\u00a0%", "wml/holiday-allowance.yaml", "Hier toegevoegd");
    }
}
