package nl.herontwerp.screens;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTable;
import java.util.List;
import nl.herontwerp.identity.CurrentUser;
import nl.herontwerp.project.Projects;
import nl.herontwerp.shell.widgets.WhySheet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What opens when somebody asks why an amount is what it is. */
class WhyScreenTest extends ScreenTest {

    @Autowired
    private Projects projects;

    @Autowired
    private CurrentUser user;

    @Test
    void everyLineOfATotalSaysWhoseItIs() {
        logInAs("consultant");
        open("kosten");
        test(button("Waarom?")).click();
        assertThat(opened())
                .contains("Verpleegkundige: Loonkosten van het huidige werk")
                .anyMatch(line -> line.endsWith(": Loonkosten van de nieuwe functie"))
                .noneMatch(line -> line.startsWith("Loonkosten van"));
    }

    @Test
    void aLineAndAnAmountBesideOthersSayItToo() {
        logInAs("consultant");
        open("kosten");
        test(inTable("Loonkosten van het huidige werk")).click();
        assertThat(opened().getFirst()).endsWith(": Loonkosten van het huidige werk");
        for (var screen : List.of("vergelijken", "indienen")) {
            open(screen);
            test(inTable("Kosten per jaar nu")).click();
            assertThat(opened())
                    .as(screen)
                    .contains("Verpleegkundige: Loonkosten van het huidige werk")
                    .noneMatch(line -> line.startsWith("Loonkosten van"));
        }
    }

    /** The heads of the sheet that was opened last, from top to bottom. */
    private List<String> opened() {
        var sheet = find(WhySheet.class).all().getLast();
        return heads(sheet);
    }

    private static List<String> heads(Component component) {
        var own = component instanceof NativeDetails details
                ? List.of(details.getSummary()
                        .getElement()
                        .getChild(0)
                        .getChild(0)
                        .getText())
                : List.<String>of();
        return java.util.stream.Stream.concat(
                        own.stream(), component.getChildren().flatMap(child -> heads(child).stream()))
                .toList();
    }

    /** The first amount in a table of which the name for screen readers has these words. */
    private Button inTable(String words) {
        return find(NativeTable.class).all().stream()
                .flatMap(table -> find(Button.class, table).all().stream())
                .filter(each -> each.getAriaLabel().orElse("").contains(words))
                .findFirst()
                .orElseThrow();
    }

    private void open(String screen) {
        var project = example(projects.visibleTo(user.require()));
        go("project/" + project.id() + "/" + screen);
    }
}
