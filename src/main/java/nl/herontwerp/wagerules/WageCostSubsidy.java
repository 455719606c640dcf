package nl.herontwerp.wagerules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.herontwerp.kernel.Doubt;
import nl.herontwerp.kernel.Explanation;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Hours;
import nl.herontwerp.kernel.Percentage;
import nl.herontwerp.kernel.Phrase;

/**
 * The wage-cost subsidy (loonkostensubsidie, LKS) of Participatiewet art. 10d: per month, from the
 * reference month wage with holiday allowance, with a cap, in proportion to the agreed hours against 36
 * and with compensation of employer charges.
 *
 * <p>Each step is rounded half up to the cent, as in the examples that the government publishes. The cap
 * is applied before the charges are added; the other reading of "vermeerderd met" is reported as a
 * doubt where it would give another amount. A base for people under 21 is their youth wage, as an
 * assumption.
 */
public final class WageCostSubsidy {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final ParameterRegister register;
    private final MinimumWage minimumWage;

    public WageCostSubsidy(ParameterRegister register) {
        this.register = register;
        this.minimumWage = new MinimumWage(register);
    }

    /** What somebody else pays for the same person; with either there is no wage-cost subsidy. */
    public enum OtherScheme {
        NONE,
        WAJONG,
        WSW
    }

    /**
     * Whose subsidy.
     *
     * @param age 15 or more
     * @param wageValue 0 to 100 %, rounded half up to a whole per cent; not used for the forfait
     * @param forfait the flat rate before the wage value is established, at most the first months
     * @param contractHours agreed hours a week; counted up to {@code fullTimeHours}
     * @param fullTimeHours normal full-time hours a week of such a job
     * @param date whose amounts hold; of a running subsidy its first day or the latest 1 January
     * @param vocational whether the lower minimum wage for training on the job (BBL) holds
     */
    public record Claim(
            int age,
            Figure<Percentage> wageValue,
            boolean forfait,
            Hours contractHours,
            Hours fullTimeHours,
            LocalDate date,
            boolean vocational,
            OtherScheme other) {

        /** Of somebody without another scheme and not in BBL. */
        public Claim(
                int age,
                Figure<Percentage> wageValue,
                boolean forfait,
                Hours contractHours,
                Hours fullTimeHours,
                LocalDate date) {
            this(age, wageValue, forfait, contractHours, fullTimeHours, date, false, OtherScheme.NONE);
        }
    }

    /**
     * The chain of one month.
     *
     * @param base reference month wage with holiday allowance
     * @param cap the most that the subsidy at 36 hours can be
     * @param at36Hours subsidy at 36 hours, without charges
     * @param subsidy in proportion to the hours, without charges
     * @param charges compensation of employer charges
     * @param paid subsidy and charges
     * @param capApplied whether the cap made it lower
     */
    public record Month(
            Explanation base,
            Explanation cap,
            Explanation at36Hours,
            Explanation subsidy,
            Explanation charges,
            Explanation paid,
            Figure<Boolean> capApplied) {}

    public Month month(Claim claim) {
        var base = minimumWage.referenceMonthWithHoliday(claim.age(), claim.vocational(), claim.date());
        return ofBase(base, baseHours(claim.date()), chargesRate(claim.date()), claim);
    }

    /** Hours a week that the reference wage is for. */
    public Explanation baseHours(LocalDate date) {
        return register.explain("lks/reference-hours", date);
    }

    /** Compensation of employer charges, as a part of the subsidy. */
    public Explanation chargesRate(LocalDate date) {
        return register.explain("lks/employer-charges", date);
    }

    /** The chain from any base, hours of that base and charges; also for years before the register's first. */
    Month ofBase(Explanation base, Explanation baseHours, Explanation chargesRate, Claim claim) {
        var cap = Explained.step(
                        Phrase.of("wagerules.lks.cap"),
                        "wagerules.lks.cap.formula",
                        base,
                        register.explain("lks/cap", claim.date()))
                .cents(part -> part.get(0).multiply(part.get(1)));
        var uncapped = claim.forfait() ? forfait(base, claim.date()) : established(base, claim.wageValue());
        var at36 = Explained.step(Phrase.of("wagerules.lks.at36"), "wagerules.lks.at36.formula", uncapped, cap)
                .cents(part -> part.get(0).min(part.get(1)));
        var subsidy = claim.other() == OtherScheme.NONE ? prorated(at36, baseHours, claim) : none(claim.other());
        var charges = Explained.step(
                        Phrase.of("wagerules.lks.charges"), "wagerules.lks.charges.formula", subsidy, chargesRate)
                .cents(part -> part.get(0).multiply(part.get(1)));
        var total = Explained.step(Phrase.of("wagerules.lks.paid"), "wagerules.lks.paid.formula", subsidy, charges);
        if (readingsDiffer(uncapped, chargesRate, cap)) {
            total.doubting(Doubt.CONFLICTING_READING);
        }
        if (claim.age() < MinimumWage.ADULT) {
            total.doubting(Doubt.ASSUMPTION);
        }
        return new Month(
                base,
                cap,
                at36,
                subsidy,
                charges,
                total.cents(Numbers::sum),
                Explained.raw(uncapped).with(Explained.raw(cap), (whole, most) -> whole.compareTo(most) > 0));
    }

    /** No subsidy, because another scheme pays. */
    private static Explanation none(OtherScheme other) {
        var what = Phrase.of("wagerules.lks.subsidy");
        return new Explanation(
                what,
                Explained.nothing(what).value(),
                Phrase.ofEnum("wagerules.lks.notTogether", other),
                new Explanation.Origin.Computed(null),
                List.of(),
                Set.of());
    }

    private Explanation forfait(Explanation base, LocalDate date) {
        return Explained.step(
                        Phrase.of("wagerules.lks.forfait"),
                        "wagerules.lks.forfait.formula",
                        base,
                        register.explain("lks/forfait", date))
                .cents(part -> part.get(0).multiply(part.get(1)));
    }

    private static Explanation established(Explanation base, Figure<Percentage> wageValue) {
        var whole = wageValue.flatMap(WageCostSubsidy::whole);
        return Explained.step(
                        Phrase.of("wagerules.lks.established"),
                        "wagerules.lks.established.formula",
                        base,
                        Explained.percentage(Phrase.of("wagerules.wageValue"), whole))
                .cents(part -> part.get(0).multiply(BigDecimal.ONE.subtract(part.get(1))));
    }

    private static Figure<Percentage> whole(Percentage wageValue) {
        var whole = wageValue.percent().setScale(0, RoundingMode.HALF_UP);
        if (whole.signum() < 0) {
            return Figure.unknown(Phrase.of("wagerules.unknown.wageValueRange"));
        }
        return Figure.known(new Percentage(whole.min(HUNDRED)));
    }

    private static Explanation prorated(Explanation at36, Explanation baseHours, Claim claim) {
        var usable = claim.contractHours().value().signum() >= 0
                && claim.fullTimeHours().value().signum() > 0;
        var hours = Explained.step(
                        Phrase.of("wagerules.lks.hours"),
                        "wagerules.lks.hours.formula",
                        hours(Phrase.of("wagerules.contractHours"), claim.contractHours(), usable),
                        hours(Phrase.of("wagerules.fullTimeHours"), claim.fullTimeHours(), usable))
                .hours(part -> part.get(0).min(part.get(1)));
        return Explained.step(
                        Phrase.of("wagerules.lks.subsidy"), "wagerules.lks.subsidy.formula", at36, hours, baseHours)
                .cents(part -> part.get(0).multiply(part.get(1)).divide(part.get(2), Numbers.PRECISION));
    }

    private static Explanation hours(Phrase what, Hours hours, boolean usable) {
        return Explained.hours(
                what, usable ? Figure.known(hours) : Figure.unknown(Phrase.of("wagerules.unknown.hoursRange")));
    }

    /** With the charges inside the base of the cap, is the cap reached? */
    private static boolean readingsDiffer(Explanation uncapped, Explanation chargesRate, Explanation cap) {
        return Explained.raw(uncapped)
                .with(Explained.raw(chargesRate), (amount, rate) -> amount.multiply(Numbers.onePlus(rate)))
                .with(Explained.raw(cap), (withCharges, most) -> withCharges.compareTo(most) > 0)
                .toOptional()
                .orElse(false);
    }
}
