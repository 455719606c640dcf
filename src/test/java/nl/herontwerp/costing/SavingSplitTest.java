package nl.herontwerp.costing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import nl.herontwerp.costing.CostCase.FreedHoursUse.Kind;
import nl.herontwerp.costing.CostCase.NewRole;
import nl.herontwerp.costing.CostCase.PresentJob;
import nl.herontwerp.kernel.Explanation;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Hours;
import nl.herontwerp.kernel.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What of a saving is money. */
class SavingSplitTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void moneyAndNoMoneyAreTheDifferenceAYear(long seed) {
        var random = new Random(seed);
        var jobs = List.of(
                Cases.job(
                        "nurse",
                        "23.17",
                        "1800",
                        String.valueOf(random.nextInt(900)),
                        Cases.use(Kind.FEWER_HOURS, "20", "0"),
                        Cases.use(Kind.MORE_OUTPUT, String.valueOf(1 + random.nextInt(40)), "31.40"),
                        Cases.use(Kind.QUALITY, "10", "0")),
                Cases.job(
                        "clerk",
                        "19.50",
                        "900",
                        String.valueOf(random.nextInt(300) - 150),
                        Cases.use(Kind.LESS_OVERTIME, "30", "44"),
                        Cases.use(Kind.LESS_TEMPORARY_LABOUR, "30", "38")));
        var role = Cases.role(
                "24", "55", NewRole.Subsidy.values()[random.nextInt(3)], NewRole.Benefit.values()[random.nextInt(3)]);
        var impact =
                CostCalculator.calculate(Cases.of(jobs, List.of(role), List.of(Cases.robot("9000", "120.50", "6"))));
        var split = SavingSplit.of(impact);
        assertThat(value(split.hard()).plus(value(split.soft())))
                .isEqualTo(value(impact.perYear().difference()));
        assertThat(value(split.freed()).plus(value(split.support())).plus(value(split.spent())))
                .isEqualTo(value(split.hard()));
    }

    @Test
    void outputIsNoMoneyAndPaidHoursAre() {
        var impact = CostCalculator.calculate(Cases.of(
                List.of(Cases.job(
                        "nurse",
                        "20",
                        "1000",
                        "100",
                        Cases.use(Kind.LESS_OVERTIME, "50", "40"),
                        Cases.use(Kind.MORE_OUTPUT, "25", "30"),
                        Cases.use(Kind.QUALITY, "25", "0"))),
                List.of(),
                List.of()));
        var split = SavingSplit.of(impact);
        assertThat(value(split.freed())).isEqualTo(Money.of(-2_000));
        assertThat(value(split.soft())).isEqualTo(Money.of(-750));
        assertThat(value(split.support())).isEqualTo(Money.ZERO);
        assertThat(value(split.spent())).isEqualTo(Money.ZERO);
    }

    @Test
    void whatIsUnknownNamesWhatIsMissingAndOnlyThere() {
        PresentJob job = Cases.job("nurse", "20", "1000", "100", Cases.use(Kind.MORE_OUTPUT, "50", "30"));
        var unknown = new CostCase.FreedHoursUse(
                Kind.MORE_OUTPUT, job.uses().getFirst().share(), Figure.unknown(Cases.MISSING));
        var impact = CostCalculator.calculate(Cases.of(
                List.of(new PresentJob(
                        job.id(),
                        job.name(),
                        job.hourlyWage(),
                        Figure.known(Hours.of(1000)),
                        job.freedHours(),
                        List.of(unknown))),
                List.of(),
                List.of()));
        var split = SavingSplit.of(impact);
        assertThat(split.soft().value().missing()).containsExactly(Cases.MISSING);
        assertThat(value(split.hard())).isEqualTo(Money.ZERO);
    }

    private static Money value(Explanation explanation) {
        return CostImpact.money(explanation).toOptional().orElseThrow();
    }
}
