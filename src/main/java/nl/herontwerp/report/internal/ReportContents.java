package nl.herontwerp.report.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.herontwerp.costing.CostImpact;
import nl.herontwerp.costing.CostLine;
import nl.herontwerp.costing.Horizon;
import nl.herontwerp.costing.HorizonImpact;
import nl.herontwerp.costing.LineNames;
import nl.herontwerp.costing.Outcome;
import nl.herontwerp.kernel.Explanation;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.language.Texts;
import nl.herontwerp.process.Completeness;
import nl.herontwerp.process.OpenQuestion;
import nl.herontwerp.report.internal.ReportContent.CostRow;
import nl.herontwerp.report.internal.ReportContent.Fact;
import nl.herontwerp.report.internal.ReportContent.FormulaRow;
import nl.herontwerp.report.internal.ReportContent.HistoryRow;
import nl.herontwerp.report.internal.ReportContent.SourceRow;
import nl.herontwerp.review.ReviewState;
import nl.herontwerp.scenario.Ranges;
import nl.herontwerp.scenario.Risks;
import nl.herontwerp.scenario.Trial;
import nl.herontwerp.scenario.Workspace;
import org.jspecify.annotations.Nullable;

/** Writes a workspace out in the reader's language. */
final class ReportContents {

    private final Workspace workspace;
    private final Figure<Trial> trial;
    private final ReviewState review;
    private final Texts texts;
    private final Written write;

    /** @param trial the scenario to try values on, which says what happens when supports end */
    ReportContents(Workspace workspace, Figure<Trial> trial, ReviewState review, Texts texts) {
        this.workspace = workspace;
        this.trial = trial;
        this.review = review;
        this.texts = texts;
        this.write = new Written(texts);
    }

    /** @param redesignedXml the redesigned model, or null when it can't be drawn */
    ReportContent content(@Nullable String redesignedXml) {
        var impact = workspace.impact();
        var question = workspace.project().question();
        var work = new WorkRows(workspace, texts);
        var pictures = new ReportPictures(workspace, texts);
        return new ReportContent(
                texts.get(
                        "report.title",
                        workspace.project().name(),
                        workspace.scenario().name()),
                question.isBlank() ? texts.get("report.question.none") : question,
                facts(),
                texts.render(Outcome.sentence(impact)),
                Outcome.money(impact).map(texts::render).orElse(null),
                pictures.now(),
                redesignedXml == null ? List.of() : pictures.then(redesignedXml),
                work.tasks(),
                work.pieces(),
                work.roles(),
                new SupplierRows(workspace, texts).all(),
                impact.yearly().stream().map(this::row).toList(),
                pair("report.costs.total", impact.perYear()),
                pair("report.costs.perCase", impact.perCase()),
                impact.oneOff().stream().map(this::row).toList(),
                new CostRow(texts.get("report.costs.oneOffTotal"), "", "", write.value(impact.oneOffTotal()), ""),
                results(),
                formulas(),
                sources(),
                assumptions(),
                impact.doubts().stream()
                        .sorted()
                        .map(doubt -> texts.render(Phrase.ofEnum("report.doubt", doubt)))
                        .toList(),
                risks(),
                unknown(),
                review.history().stream().map(this::event).toList(),
                receipt());
    }

    private List<Fact> facts() {
        var version = workspace.version();
        return List.of(
                write.fact("report.fact.scenario", workspace.scenario().name()),
                write.fact(
                        "report.fact.status",
                        texts.render(Phrase.ofEnum(
                                "scenario.status", workspace.scenario().status()))),
                write.fact(
                        "report.fact.referenceDate",
                        texts.formats().date(workspace.project().referenceDate())),
                write.fact(
                        "report.fact.model",
                        texts.get("report.fact.modelVersion", version.fileName(), version.number())),
                write.fact("report.fact.hash", version.sha256()));
    }

    private List<Fact> results() {
        var impact = workspace.impact();
        var results = Stream.concat(
                        impact.paybacks().stream(),
                        Stream.of(impact.jobs(), impact.freedHours(), impact.unclaimedHours()))
                .map(result -> new Fact(texts.render(result.what()), write.value(result)));
        return Stream.of(
                        results,
                        workspace.ranges().stream().flatMap(this::ranges),
                        workspace.years().stream().flatMap(this::years))
                .flatMap(all -> all)
                .toList();
    }

    /** What was stated about the years ahead, and what follows from it; nothing when nothing was. */
    private Stream<Fact> years(HorizonImpact years) {
        var horizon = workspace.horizon();
        if (horizon.equals(Horizon.START)) {
            return Stream.empty();
        }
        var stated = Stream.of(Horizon.Setting.values())
                .map(setting -> new Fact(
                        texts.render(Phrase.ofEnum("report.years", setting)),
                        write.number(Figure.ofNullable(horizon.number(setting), Phrase.of("kernel.unknown")))));
        var results = Stream.of(
                        List.of(years.total().difference(), years.economic()),
                        years.paybacks(),
                        List.of(years.cash(), years.worth()))
                .flatMap(List::stream)
                .map(result -> new Fact(texts.render(result.what()), write.value(result)));
        return Stream.concat(stated, results);
    }

    /** The totals with all minutes at their least and at their most. */
    private Stream<Fact> ranges(Ranges ranges) {
        return Stream.of(
                        range("report.range.now", ranges, each -> each.perYear().now()),
                        range(
                                "report.range.scenario",
                                ranges,
                                each -> each.perYear().scenario()),
                        Outcome.range(ranges.least().impact(), ranges.most().impact())
                                .map(phrase -> write.fact("report.range.difference", texts.render(phrase))))
                .flatMap(Optional::stream);
    }

    private Optional<Fact> range(String key, Ranges ranges, Function<CostImpact, Explanation> figure) {
        return ranges.of(side -> CostImpact.money(figure.apply(side.impact())))
                .map(range -> write.fact(key, texts.formats().wholeEuroRange(range.from(), range.to())));
    }

    private CostRow row(CostLine line) {
        return new CostRow(
                texts.render(line.subject()),
                texts.render(line.label()),
                write.value(line.now()),
                write.value(line.scenario()),
                write.difference(line.difference()));
    }

    private CostRow pair(String key, CostImpact.Pair pair) {
        return new CostRow(
                texts.get(key),
                "",
                write.value(pair.now()),
                write.value(pair.scenario()),
                write.difference(CostImpact.money(pair.difference())));
    }

    private List<FormulaRow> formulas() {
        var rows = new LinkedHashSet<FormulaRow>();
        var names = LineNames.of(
                List.of(workspace.impact().yearly(), workspace.impact().oneOff()));
        for (var line : lines()) {
            for (var side : List.of(line.now(), line.scenario())) {
                for (var part : all(names.in(line.named(side)))) {
                    var formula = part.formula();
                    if (formula != null) {
                        rows.add(new FormulaRow(texts.render(part.what()), texts.formula(formula), write.value(part)));
                    }
                }
            }
        }
        return List.copyOf(rows);
    }

    private List<SourceRow> sources() {
        var found = new LinkedHashMap<String, SourceRow>();
        for (var part : allParts()) {
            if (part.origin() instanceof Explanation.Origin.Parameter parameter) {
                var source = parameter.source();
                var written = Stream.of(source.law(), source.article(), source.publication())
                        .filter(word -> word != null && !word.isBlank())
                        .toList();
                found.putIfAbsent(
                        parameter.id() + parameter.validFrom(),
                        new SourceRow(
                                texts.render(part.what()),
                                write.value(part),
                                texts.formats().date(parameter.validFrom()),
                                String.join(", ", written),
                                texts.formats().date(parameter.checked())));
            }
        }
        return List.copyOf(found.values());
    }

    private List<String> assumptions() {
        var found = new LinkedHashSet<String>();
        for (var part : allParts()) {
            if (part.origin() instanceof Explanation.Origin.Assumed(var reason)) {
                found.add(texts.get("report.assumption", texts.render(part.what()), texts.render(reason)));
            }
        }
        return List.copyOf(found);
    }

    private List<String> risks() {
        return Risks.of(workspace, trial).stream()
                .map(risk -> risk.difference()
                        .map(difference -> texts.render(risk.sentence()) + " " + write.value(difference))
                        .orElseGet(() -> texts.render(risk.sentence())))
                .toList();
    }

    private List<String> unknown() {
        var found = new LinkedHashSet<String>();
        workspace.loads().completeness().gaps().stream()
                .map(Completeness.Gap::what)
                .map(texts::render)
                .forEach(found::add);
        OpenQuestion.of(workspace.asIs()).stream()
                .map(OpenQuestion::what)
                .map(texts::render)
                .forEach(found::add);
        for (var part : allParts()) {
            part.value().missing().stream().map(texts::render).forEach(found::add);
        }
        return List.copyOf(found);
    }

    private HistoryRow event(ReviewState.Event event) {
        return new HistoryRow(
                texts.formats().dateTime(event.at()),
                event.byName(),
                texts.render(Phrase.ofEnum("review.action", event.action())),
                event.comment());
    }

    private List<String> receipt() {
        var receipt = workspace.impact().receipt();
        return List.of(
                texts.get("report.receipt.program", receipt.programVersion()),
                texts.get("report.receipt.date", receipt.referenceDate()),
                texts.get("report.receipt.hash", receipt.hash()));
    }

    private List<CostLine> lines() {
        return Stream.concat(workspace.impact().yearly().stream(), workspace.impact().oneOff().stream())
                .toList();
    }

    private List<Explanation> allParts() {
        var parts = new ArrayList<Explanation>();
        for (var line : lines()) {
            parts.addAll(all(line.now()));
            parts.addAll(all(line.scenario()));
        }
        workspace.impact().paybacks().forEach(each -> parts.addAll(all(each)));
        parts.addAll(all(workspace.impact().jobs()));
        return parts;
    }

    private static List<Explanation> all(Explanation top) {
        var parts = new ArrayList<Explanation>();
        parts.add(top);
        top.parts().forEach(part -> parts.addAll(all(part)));
        return parts;
    }
}
