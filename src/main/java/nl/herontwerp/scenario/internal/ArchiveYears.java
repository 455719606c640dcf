package nl.herontwerp.scenario.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import nl.herontwerp.costing.Horizon;
import nl.herontwerp.costing.HorizonImpact;
import org.jspecify.annotations.Nullable;

/** The years ahead of a scenario in an archive as JSON, in the form of {@link ArchiveCosts}. */
final class ArchiveYears {

    private ArchiveYears() {}

    static Map<String, @Nullable Object> of(HorizonImpact impact) {
        var written = new LinkedHashMap<String, @Nullable Object>();
        written.put("expected", expected(impact.lines().horizon()));
        written.put("total", ArchiveCosts.pair(impact.total()));
        written.put("noMoney", ArchiveCosts.figure(impact.economic()));
        written.put("presentValue", ArchiveCosts.figure(impact.cash()));
        written.put("presentValueWithNoMoney", ArchiveCosts.figure(impact.worth()));
        written.put("paybackMonths", ArchiveCosts.figure(impact.payback()));
        impact.worthPayback().ifPresent(worth -> written.put("worthPaybackMonths", ArchiveCosts.figure(worth)));
        written.put("years", impact.years().stream().map(ArchiveYears::year).toList());
        return written;
    }

    /** What was stated; null is not known. */
    private static Map<String, @Nullable Object> expected(Horizon horizon) {
        var written = new LinkedHashMap<String, @Nullable Object>();
        Stream.of(Horizon.Setting.values()).forEach(setting -> {
            var number = horizon.number(setting);
            written.put(setting.name(), number == null ? null : number.toPlainString());
        });
        written.put("discountReason", horizon.discountReason());
        return written;
    }

    private static Map<String, Object> year(HorizonImpact.Year year) {
        var written = new LinkedHashMap<String, Object>();
        written.put("year", year.number());
        written.put("from", year.from().toString());
        year.lines().assumedRules().ifPresent(rules -> written.put("rulesOf", rules));
        written.put("cost", ArchiveCosts.pair(year.cost()));
        written.put("noMoney", ArchiveCosts.figure(year.economic()));
        written.put("cumulative", ArchiveCosts.figure(year.cumulative()));
        year.perCase().forEach(pair -> written.put("perCase", ArchiveCosts.pair(pair)));
        year.perUnit().forEach(pair -> written.put("perUnit", ArchiveCosts.pair(pair)));
        written.put(
                "lines", year.lines().lines().stream().map(ArchiveCosts::line).toList());
        return written;
    }
}
