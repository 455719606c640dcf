package nl.herontwerp.costing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.herontwerp.costing.CostCase.FreedHoursUse.Kind;
import nl.herontwerp.costing.CostCase.NewRole;
import nl.herontwerp.kernel.Explanation;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.language.Texts;
import org.junit.jupiter.api.Test;

/** Whose each line in an explanation is. */
class LineNamesTest {

    private static final CostImpact IMPACT = CostCalculator.calculate(Cases.of(
            List.of(
                    Cases.job("nurse", "23.17", "1800", "100", Cases.use(Kind.FEWER_HOURS, "50", "0")),
                    Cases.job("clerk", "19.50", "900", "0"),
                    // costs exactly as much as the one before it
                    Cases.job("porter", "19.50", "900", "0")),
            List.of(Cases.role("24", "55", NewRole.Subsidy.ESTABLISHED, NewRole.Benefit.NONE)),
            List.of(Cases.robot("9000", "120.50", "6"))));

    private static final LineNames NAMES = LineNames.of(List.of(IMPACT.yearly(), IMPACT.oneOff()));

    @Test
    void everyLineOfATotalSaysWhoseItIs() {
        var total = NAMES.in(IMPACT.perYear().scenario());
        assertThat(total.parts().stream().map(LineNamesTest::said))
                .containsExactlyElementsOf(IMPACT.yearly().stream()
                        .map(line -> said(Phrase.of("costing.task.line", line.subject(), line.label())))
                        .toList());
        assertThat(total.parts().stream().map(LineNamesTest::said))
                .contains(
                        "Job nurse: Loonkosten van het huidige werk",
                        "Job clerk: Loonkosten van het huidige werk",
                        "Job porter: Loonkosten van het huidige werk");
    }

    @Test
    void deeperInATreeToo() {
        var now = NAMES.in(IMPACT.perCase().difference());
        var total = now.parts().getFirst().parts().getFirst();
        assertThat(said(total.parts().getFirst())).isEqualTo("Job nurse: Loonkosten van het huidige werk");
    }

    @Test
    void onlyTheWordsOfLinesChange() {
        var total = NAMES.in(IMPACT.perYear().now());
        var before = IMPACT.perYear().now();
        assertThat(total.what()).isEqualTo(before.what());
        assertThat(total.value()).isEqualTo(before.value());
        assertThat(total.formula()).isEqualTo(before.formula());
        for (var index = 0; index < before.parts().size(); index++) {
            var line = total.parts().get(index);
            assertThat(line.value()).isEqualTo(before.parts().get(index).value());
            assertThat(line.parts()).isEqualTo(before.parts().get(index).parts());
        }
    }

    @Test
    void aSumOfSomeLinesNamesThose() {
        var steps = Waterfall.of(IMPACT).steps();
        assertThat(steps).hasSizeGreaterThan(3).allSatisfy(step -> {
            var named = NAMES.in(step.cost().scenario());
            assertThat(named.parts().stream().map(LineNamesTest::said))
                    .containsExactlyElementsOf(step.lines().stream()
                            .map(line -> said(Phrase.of("costing.task.line", line.subject(), line.label())))
                            .toList());
        });
    }

    @Test
    void aLineThatIsNamedAlreadyStaysAsItIs() {
        var once = NAMES.in(IMPACT.perYear().now());
        assertThat(NAMES.in(once)).isEqualTo(once);
        var line = IMPACT.yearly().getFirst();
        assertThat(said(line.named(line.now()))).isEqualTo("Job nurse: Loonkosten van het huidige werk");
        assertThat(line.named(line.named(line.now()))).isEqualTo(line.named(line.now()));
    }

    private static String said(Explanation explanation) {
        return said(explanation.what());
    }

    private static String said(Phrase phrase) {
        return Texts.dutch().render(phrase);
    }
}
