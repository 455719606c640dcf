package nl.herontwerp.placement;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.herontwerp.kernel.Explanation;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Hours;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.kernel.Percentage;
import nl.herontwerp.placement.Placement.Contract;
import nl.herontwerp.placement.Placement.Instrument;
import nl.herontwerp.placement.Placement.Support;
import nl.herontwerp.placement.Placement.Worker;
import nl.herontwerp.wagerules.EmployerPremiums;
import nl.herontwerp.wagerules.WageCostBenefit;

/** Placements that tests start from. */
final class Placements {

    static final LocalDate START = LocalDate.of(2026, 7, 1);
    static final EmployerPremiums.Terms EMPLOYER =
            new EmployerPremiums.Terms(true, true, Percentage.of("1.00"), Percentage.of("5"));
    static final Set<WageCostBenefit.Kind> JOBS = Set.of(WageCostBenefit.Kind.JOBS_AGREEMENT);

    private Placements() {}

    /** 32 of 36 hours, aged 30, wage value 60 %, minimum wage. */
    static Placement of(LocalDate start, int months, Instrument instrument) {
        return of(start, months, Worker.of(30), Support.of(instrument, start, known("60"), JOBS));
    }

    static Placement of(LocalDate start, int months, Worker worker, Support support) {
        return new Placement(
                start,
                months,
                worker,
                new Contract(Hours.of(32), Hours.of(36), null),
                EMPLOYER,
                support,
                Percentage.ZERO);
    }

    static Support support(Instrument instrument, List<Placement.Measurement> wageValues, int trialMonths) {
        return new Support(instrument, wageValues, trialMonths, null, JOBS, List.of());
    }

    static Figure<Percentage> known(String percent) {
        return Figure.known(Percentage.of(percent));
    }

    static Money money(Explanation explanation) {
        return Amounts.money(explanation).toOptional().orElseThrow();
    }
}
