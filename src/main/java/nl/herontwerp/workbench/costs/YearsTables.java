package nl.herontwerp.workbench.costs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.herontwerp.costing.CostLine;
import nl.herontwerp.costing.HorizonImpact;
import nl.herontwerp.kernel.Explanation;
import nl.herontwerp.shell.Say;

/** The tables of the years ahead. */
final class YearsTables {

    private YearsTables() {}

    /** Now, scenario, difference and what it adds up to, year by year. */
    static YearTable perYear(HorizonImpact impact) {
        var columns = new ArrayList<>(List.of("now", "then", "difference", "cumulative", "economic"));
        if (!impact.year(1).perCase().isEmpty()) {
            columns.add("perCase");
        }
        if (!impact.year(1).perUnit().isEmpty()) {
            columns.add("perUnit");
        }
        var table = new YearTable(
                Say.text("workbench.years.caption"),
                List.of(Say.text("workbench.years.year")),
                columns.stream()
                        .map(each -> Say.text("workbench.years." + each))
                        .toList());
        for (var year : impact.years()) {
            var amounts = new ArrayList<>(List.of(
                    year.cost().now(),
                    year.cost().scenario(),
                    year.cost().difference(),
                    year.cumulative(),
                    year.economic()));
            year.perCase().forEach(pair -> amounts.add(pair.difference()));
            year.perUnit().forEach(pair -> amounts.add(pair.difference()));
            table.row(name(year), amounts);
        }
        table.row(
                        Say.text("workbench.years.total"),
                        List.of(
                                impact.total().now(),
                                impact.total().scenario(),
                                impact.total().difference(),
                                impact.cumulative(),
                                impact.economic()))
                .addClassName("total");
        return table;
    }

    /** All years together by job, role and robot. */
    static YearTable perSubject(HorizonImpact impact) {
        var table = new YearTable(
                Say.text("workbench.years.subjects"),
                List.of(Say.text("workbench.costs.subject")),
                Stream.of("now", "then", "difference")
                        .map(each -> Say.text("workbench.years." + each))
                        .toList());
        for (var share : impact.subjects()) {
            table.row(
                    Say.phrase(share.subject()),
                    List.of(
                            share.cost().now(),
                            share.cost().scenario(),
                            share.cost().difference()));
        }
        table.row(
                        Say.text("workbench.years.total"),
                        List.of(
                                impact.total().now(),
                                impact.total().scenario(),
                                impact.total().difference()))
                .addClassName("total");
        return table;
    }

    /** Every line of the scenario, with its amount in each year; what it costs now stands in the last row. */
    static YearTable lines(HorizonImpact impact) {
        var table = new YearTable(
                Say.text("workbench.years.lines"),
                List.of(Say.text("workbench.costs.subject"), Say.text("workbench.costs.kind")),
                impact.years().stream().map(YearsTables::shortName).toList());
        var rows = new LinkedHashMap<String, CostLine>();
        impact.years().stream()
                .flatMap(year -> year.lines().lines().stream())
                .forEach(line -> rows.putIfAbsent(line.id(), line));
        rows.values().stream()
                .sorted(Comparator.comparing(CostLine::kind))
                .forEach(row -> table.row(
                        Say.phrase(row.subject()),
                        Say.phrase(row.label()),
                        impact.years().stream().map(year -> amount(year, row)).toList()));
        table.row(
                        Say.text("workbench.years.ofScenario"),
                        "",
                        impact.years().stream()
                                .map(year -> Optional.of(year.cost().scenario()))
                                .toList())
                .addClassName("total");
        table.row(
                Say.text("workbench.years.ofNow"),
                "",
                impact.years().stream()
                        .map(year -> Optional.of(year.cost().now()))
                        .toList());
        return table;
    }

    private static Optional<Explanation> amount(HorizonImpact.Year year, CostLine row) {
        return year.lines().lines().stream()
                .filter(line -> line.id().equals(row.id()))
                .findFirst()
                .map(line -> line.named(line.scenario()));
    }

    static String shortName(HorizonImpact.Year year) {
        return year.number() == 0
                ? Say.text("workbench.years.once")
                : Say.text("workbench.years.yearNumber", year.number());
    }

    private static String name(HorizonImpact.Year year) {
        if (year.number() == 0) {
            return Say.text("workbench.years.once");
        }
        var assumed = year.lines().assumedRules();
        var name = assumed.isPresent()
                ? Say.text(
                        "workbench.years.yearAssumed", year.number(), year.from(), String.valueOf(assumed.getAsInt()))
                : Say.text("workbench.years.yearFrom", year.number(), year.from());
        // a date stays on one line
        return name.replace("-", "\u2060-\u2060");
    }
}
