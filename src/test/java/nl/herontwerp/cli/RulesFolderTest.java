package nl.herontwerp.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nl.herontwerp.kernel.Doubt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesFolderTest {

    @TempDir
    private Path folder;

    @Test
    void theOptionIsTakenOutAndItsFilesAdded() throws Exception {
        write("\"11\"");
        var rules = RulesFolder.from(List.of("a.zip", "--rules-folder", folder.toString()));
        assertThat(rules.otherArguments()).containsExactly("a.zip");
        assertThat(rules.register()
                        .explain("wml/holiday-allowance", LocalDate.of(2027, 1, 1))
                        .doubts())
                .contains(Doubt.OVERRIDDEN_VALUE);
    }

    @Test
    void withoutTheOptionTheProgramsOwnFiguresHold() throws Exception {
        assertThat(RulesFolder.from(List.of("a.zip")).added()).isEmpty();
    }

    @Test
    void whatCannotBeUsedIsOneSentence() throws IOException {
        assertThatThrownBy(() -> RulesFolder.from(List.of("--rules-folder"))).hasMessageContaining("Noem een map");
        assertThatThrownBy(() -> RulesFolder.from(List.of("--rules-folder", "/bestaat/niet")))
                .hasMessageContaining("/bestaat/niet");
        write("11");
        assertThatThrownBy(() -> RulesFolder.from(List.of("--rules-folder", folder.toString())))
                .isInstanceOf(RulesFolder.Unusable.class)
                .hasMessageContaining("wml/holiday-allowance.yaml");
    }

    private void write(String value) throws IOException {
        Files.createDirectories(folder.resolve("wml"));
        Files.writeString(folder.resolve("wml/holiday-allowance.yaml"), """
                id: wml/holiday-allowance
                unit: PERCENT
                values:
                  - from: "2027-01-01"
                    value: %s
                    law: "WML"
                    checked: "2026-11-24"
                    status: "expected"
                """.formatted(value));
    }
}
