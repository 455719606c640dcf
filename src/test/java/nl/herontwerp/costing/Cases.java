package nl.herontwerp.costing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import nl.herontwerp.costing.CostCase.Employer;
import nl.herontwerp.costing.CostCase.FreedHoursUse;
import nl.herontwerp.costing.CostCase.FreedHoursUse.Kind;
import nl.herontwerp.costing.CostCase.NewRole;
import nl.herontwerp.costing.CostCase.PresentJob;
import nl.herontwerp.costing.CostCase.Robot;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Hours;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.kernel.Percentage;
import nl.herontwerp.kernel.Phrase;

/** Cost cases that tests start from. */
final class Cases {

    static final LocalDate DATE = LocalDate.of(2026, 7, 1);
    static final Employer EMPLOYER = new Employer(true, true, Percentage.of("1.00"), Percentage.of("5"));
    static final Phrase MISSING = Phrase.literal("missing");

    private Cases() {}

    static CostCase of(List<PresentJob> jobs, List<NewRole> roles, List<Robot> robots) {
        return new CostCase(DATE, EMPLOYER, jobs, known(Hours.ZERO), roles, robots, known(new BigDecimal("1000")));
    }

    static PresentJob job(String id, String wage, String hours, String freed, FreedHoursUse... uses) {
        return new PresentJob(
                id, "Job " + id, euros(wage), known(Hours.of(hours)), known(Hours.of(freed)), List.of(uses));
    }

    static FreedHoursUse use(Kind kind, String share, String value) {
        return new FreedHoursUse(kind, Percentage.of(share), euros(value));
    }

    static NewRole role(String hours, String wageValue, NewRole.Subsidy subsidy, NewRole.Benefit benefit) {
        return new NewRole(
                "r1",
                "Role",
                1,
                Hours.of(hours),
                Hours.of(36),
                null,
                21,
                known(Percentage.of(wageValue)),
                subsidy,
                benefit,
                "nurse",
                known(Hours.of(2)),
                euros("750"));
    }

    /** A role with the rest of what it may cost. */
    static NewRole with(NewRole role, Random random) {
        return role.withExtras(new Extras(
                Percentage.of(random.nextInt(15)),
                Hours.of(random.nextInt(150)),
                Percentage.of(random.nextInt(20)),
                random.nextBoolean(),
                Money.of(random.nextInt(60)),
                Money.of(random.nextInt(2000)),
                new Money(BigDecimal.valueOf(random.nextInt(90_000), 2))));
    }

    /** A job with bonus, leave and sickness, or some of them. */
    static PresentJob with(PresentJob job, Random random) {
        return job.withTerms(new OwnTerms(
                random.nextInt(3) == 0 ? null : Percentage.of(random.nextInt(15)),
                known(Hours.of(36)),
                random.nextInt(3) == 0 ? null : Hours.of(random.nextInt(400)),
                random.nextInt(3) == 0 ? null : Percentage.of(random.nextInt(30))));
    }

    static Robot robot(String purchase, String yearly, String life) {
        return new Robot(
                "b1",
                "Robot",
                euros(purchase),
                euros("0"),
                euros("0"),
                euros(yearly),
                known(new BigDecimal(life)),
                euros("0"));
    }

    static Figure<Money> euros(String amount) {
        return known(Money.of(amount));
    }

    static <T> Figure<T> known(T value) {
        return Figure.known(value);
    }
}
