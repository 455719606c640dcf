package nl.herontwerp.report.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.herontwerp.carving.CarvedRole;
import nl.herontwerp.carving.CarvedRole.Benefit;
import nl.herontwerp.carving.CarvedRole.Subsidy;
import nl.herontwerp.kernel.Doubt;
import nl.herontwerp.kernel.Explanation.Origin;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.language.Texts;
import nl.herontwerp.report.internal.RoleFacts.FigureLine;
import nl.herontwerp.wagerules.ParameterRegister;

/** Which schemes a role counts on, with the figures of the reference date and their sources. */
final class SubsidyFacts {

    private static final List<String> NO_RISK = List.of("sickness/no-risk-first-year", "sickness/no-risk-second-year");
    private static final List<String> TRIAL = List.of("lks/trial-placement-months", "lks/trial-placement-max-months");
    private static final List<String> COACHING = List.of("coaching/uwv-minimum-hours", "coaching/uwv-minimum-months");

    private final ParameterRegister register;
    private final LocalDate date;
    private final Texts texts;

    SubsidyFacts(ParameterRegister register, LocalDate date, Texts texts) {
        this.register = register;
        this.date = date;
        this.texts = texts;
    }

    List<RoleFacts.Subsidy> of(CarvedRole role) {
        var found = new ArrayList<RoleFacts.Subsidy>();
        if (role.subsidy() == Subsidy.ESTABLISHED) {
            found.add(scheme(
                    "lks",
                    List.of("lks/cap", "lks/employer-charges", "lks/reference-hours", "lks/application-months")));
        }
        if (role.subsidy() == Subsidy.FORFAIT) {
            found.add(scheme(
                    "lks-forfait",
                    List.of(
                            "lks/forfait",
                            "lks/forfait-months",
                            "lks/employer-charges",
                            "lks/reference-hours",
                            "lks/application-months")));
        }
        if (role.benefit() == Benefit.JOBS_AGREEMENT) {
            var hasYears =
                    register.get("lkv/jobs-agreement-years").valueOn(date).isKnown();
            var figures = Stream.of("lkv/jobs-agreement-hour", "lkv/jobs-agreement-max");
            found.add(scheme(
                    hasYears ? "lkv-jobs-declared" : "lkv-jobs",
                    (hasYears ? Stream.concat(figures, Stream.of("lkv/jobs-agreement-years")) : figures).toList()));
        }
        if (role.benefit() == Benefit.WORK_DISABLED) {
            found.add(scheme(
                    "lkv-disabled",
                    List.of("lkv/work-disabled-hour", "lkv/work-disabled-max", "lkv/work-disabled-years")));
        }
        if (role.subsidy() != Subsidy.NONE || role.benefit() != Benefit.NONE) {
            found.add(scheme("no-risk", NO_RISK));
        }
        if (role.subsidy() != Subsidy.NONE) {
            found.add(scheme("trial", TRIAL));
        }
        var guidance = role.guidance();
        if (guidance != null && !guidance.hoursPerWeek().isZero()) {
            found.add(scheme("coaching", COACHING));
        }
        var workplace = role.workplaceCost();
        if (workplace != null && !workplace.isZero()) {
            found.add(scheme("workplace", List.of()));
        }
        return found;
    }

    private RoleFacts.Subsidy scheme(String id, List<String> parameters) {
        return new RoleFacts.Subsidy(id, parameters.stream().map(this::line).toList());
    }

    private FigureLine line(String id) {
        var parameter = register.get(id);
        var name = texts.render(parameter.name());
        var leaf = register.explain(id, date);
        if (leaf.origin() instanceof Origin.Parameter(var same, var from, var source, var checked)
                && leaf.value().isKnown()) {
            var law = Stream.of(source.law(), source.article(), source.publication())
                    .filter(Objects::nonNull)
                    .collect(Collectors.joining(", "));
            var said = texts.get("report.figure.source", law, from, checked);
            var value = parameter
                    .valueOn(date)
                    .map(known -> texts.render(new Phrase(
                            Phrase.ofEnum("report.unit", parameter.unit()).key(), List.of(amount(id, known.value())))))
                    .toOptional()
                    .orElseThrow();
            return new FigureLine(
                    name,
                    value,
                    leaf.doubts().contains(Doubt.UNVERIFIED_VALUE)
                            ? texts.get("report.figure.unverified", said)
                            : said);
        }
        return new FigureLine(name, texts.get("kernel.unknown"), texts.get("report.figure.noValue", date));
    }

    private Object amount(String id, java.math.BigDecimal value) {
        return switch (register.get(id).unit()) {
            case EURO_PER_HOUR, EURO_PER_MONTH, EURO_PER_YEAR -> new nl.herontwerp.kernel.Money(value);
            case PERCENT -> new nl.herontwerp.kernel.Percentage(value);
            case HOURS_PER_WEEK, MONTHS, YEARS, JOBS -> value;
        };
    }
}
