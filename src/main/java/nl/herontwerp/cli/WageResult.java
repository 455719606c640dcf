package nl.herontwerp.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.herontwerp.kernel.Doubt;
import nl.herontwerp.kernel.Explanation;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.language.Texts;
import nl.herontwerp.placement.Line;
import nl.herontwerp.placement.Quote;
import nl.herontwerp.placement.Timeline;
import nl.herontwerp.wagerules.Explained;
import nl.herontwerp.wagerules.ParameterRegister;
import nl.herontwerp.wagerules.Receipt;
import org.jspecify.annotations.Nullable;

/** The result of the command {@code wage}. Amounts are texts with two decimals; what is not known is null. */
final class WageResult {

    private static final int CENTS = 2;
    private static final Texts TEXTS = Texts.dutch();

    private final Trace trace;

    /** Computed with this register. */
    WageResult(ParameterRegister register) {
        this.trace = new Trace(register);
    }

    Map<String, @Nullable Object> of(WageOptions asked, Quote quote, @Nullable Timeline timeline) {
        var subsidy = Optional.ofNullable(quote.subsidy());
        var result = new LinkedHashMap<String, @Nullable Object>();
        result.put("minimumHourlyWage", amount(quote.minimumHourlyWage()));
        result.put("referenceMonth", amount(quote.referenceMonth()));
        result.put(
                "lksExclCharges", subsidy.map(month -> amount(month.subsidy())).orElse(null));
        result.put("lksCharges", subsidy.map(month -> amount(month.charges())).orElse(null));
        result.put("lks", subsidy.map(month -> amount(month.paid())).orElse(null));
        result.put(
                "capApplied",
                subsidy.map(month -> month.capApplied())
                        .flatMap(Figure::toOptional)
                        .orElse(null));
        result.put("grossWageMonth", amount(quote.month().grossWage()));
        result.put("employerCostMonth", amount(quote.employerCost()));
        result.put("lkvYear", amount(quote.benefitYear()));
        result.put("netCostMonth", amount(quote.netCost()));
        result.put("jobsAgreementJobs", amount(quote.jobs()));
        result.put("doubts", doubts(asked, quote, timeline));
        result.put("receipt", receipt(asked, quote, timeline));
        result.put("trace", trace(quote));
        if (timeline != null) {
            result.put(
                    "months", timeline.months().stream().map(WageResult::month).toList());
        }
        return result;
    }

    private static Map<String, @Nullable Object> month(Timeline.Month month) {
        var amounts = month.amounts();
        var written = new LinkedHashMap<String, @Nullable Object>();
        written.put("month", month.month().toString());
        written.put("from", month.from().toString());
        written.put("until", month.until().toString());
        written.put("grossWage", line(month, Line.Kind.WAGE));
        written.put("holidayAllowance", line(month, Line.Kind.HOLIDAY_ALLOWANCE));
        written.put("premiums", line(month, Line.Kind.PREMIUMS));
        written.put("pension", line(month, Line.Kind.PENSION));
        written.put("employerCost", amount(amounts.employerCost()));
        written.put("lks", line(month, Line.Kind.SUBSIDY));
        written.put("lkv", line(month, Line.Kind.BENEFIT));
        written.put("netCost", amount(amounts.netCost()));
        written.put("changes", month.changes().stream().map(TEXTS::render).toList());
        return written;
    }

    /** An amount without its sign: what the employer gets is written as what it is. */
    private static @Nullable String line(Timeline.Month month, Line.Kind kind) {
        var found = month.amounts().of(kind);
        return found.isEmpty() ? "0.00" : text(Explained.raw(found.get()).map(BigDecimal::abs));
    }

    private List<Map<String, Object>> doubts(WageOptions asked, Quote quote, @Nullable Timeline timeline) {
        var all = new ArrayList<Map<String, Object>>();
        for (var assumed : asked.assumed()) {
            var entry = new LinkedHashMap<String, Object>();
            entry.put("doubt", Doubt.ASSUMPTION.name());
            entry.put("about", TEXTS.get("cli.wage.premiums"));
            entry.put("reason", TEXTS.render(assumed));
            all.add(entry);
        }
        all.addAll(trace.doubts(results(quote, timeline)));
        return all.stream().distinct().toList();
    }

    private static Receipt receipt(WageOptions asked, Quote quote, @Nullable Timeline timeline) {
        return timeline == null
                ? quote.receipt()
                : Receipt.of(asked.placement().start(), asked.placement(), results(quote, timeline));
    }

    private static List<Explanation> results(Quote quote, @Nullable Timeline timeline) {
        var months = timeline == null
                ? Stream.<Explanation>empty()
                : timeline.months().stream()
                        .flatMap(month -> month.amounts().lines().stream())
                        .map(Line::amount);
        return Stream.concat(
                        Stream.of(quote.minimumHourlyWage(), quote.referenceMonth(), quote.netCost(), quote.jobs()),
                        months)
                .toList();
    }

    private Map<String, Object> trace(Quote quote) {
        var trees = new LinkedHashMap<String, Object>();
        trees.put("minimumHourlyWage", trace.of(quote.minimumHourlyWage()));
        trees.put("referenceMonth", trace.of(quote.referenceMonth()));
        var subsidy = quote.subsidy();
        if (subsidy != null) {
            trees.put("lks", trace.of(subsidy.paid()));
        }
        trees.put("employerCostMonth", trace.of(quote.employerCost()));
        trees.put("lkvYear", trace.of(quote.benefitYear()));
        trees.put("netCostMonth", trace.of(quote.netCost()));
        trees.put("jobsAgreementJobs", trace.of(quote.jobs()));
        return trees;
    }

    private static @Nullable String amount(Explanation explanation) {
        return text(Explained.raw(explanation));
    }

    private static @Nullable String text(Figure<BigDecimal> number) {
        return number.toOptional()
                .map(known -> known.setScale(CENTS, RoundingMode.HALF_UP).toPlainString())
                .orElse(null);
    }
}
