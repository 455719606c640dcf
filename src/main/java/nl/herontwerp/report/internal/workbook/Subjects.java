package nl.herontwerp.report.internal.workbook;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.herontwerp.costing.CostImpact;
import nl.herontwerp.costing.CostLine;
import nl.herontwerp.costing.HourCostLine;
import nl.herontwerp.kernel.Explanation;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.language.Texts;
import nl.herontwerp.wagerules.MinimumWage;

/** Whom a line is about, and what a calculation needs to know of them beside their explanations. */
final class Subjects implements Also {

    private static final String USE = "use:";

    private final CostBook book;
    private final Texts texts;
    private final List<Scope> jobs;
    private final List<Scope> roles;

    Subjects(CostBook book, Texts texts) {
        this.book = book;
        this.texts = texts;
        this.jobs = withWage("job:");
        this.roles = withWage("role:");
    }

    private List<Scope> withWage(String kind) {
        return book.impact().yearly().stream()
                .filter(line -> line.id().startsWith(kind) && line.id().endsWith(":wage"))
                .map(line -> new Scope(
                        line.id().substring(0, line.id().length() - ":wage".length()), texts.render(line.subject())))
                .toList();
    }

    List<Scope> jobs() {
        return jobs;
    }

    List<Scope> roles() {
        return roles;
    }

    /** Whom a line is about; a use of freed hours has inputs of its own. */
    Scope of(CostLine line) {
        var robots = book.design().robots().keySet().stream()
                .map(id -> new Scope("robot:" + id, texts.render(line.subject())));
        var suppliers = book.design().suppliers().keySet().stream()
                .map(id -> new Scope("supplier:" + id, texts.render(line.subject())));
        var whose = Stream.of(jobs.stream(), roles.stream(), robots, suppliers)
                .flatMap(scopes -> scopes)
                .filter(scope -> line.id().startsWith(scope.id() + ":"))
                .reduce((one, other) -> one.id().length() >= other.id().length() ? one : other)
                .orElseGet(() -> new Scope(line.id(), texts.render(line.subject())));
        var rest = line.id().substring(Math.min(line.id().length(), whose.id().length() + 1));
        return rest.startsWith("freed:") ? whose.part(USE + rest.split(":", -1)[1]) : whose;
    }

    @Override
    public Scope scope(Scope scope, Explanation step, int part) {
        var formula = step.formula();
        if (formula == null) {
            return scope;
        }
        return switch (formula.key()) {
            case "costing.line.guidance.formula" -> part == 2 ? guide(scope) : scope;
            case "costing.line.keeping.formula" -> part == 1 ? keeper(scope) : scope;
            case "costing.shareWithoutUse.formula" -> new Scope(scope.whole(), scope.name()).part(USE + part);
            case "costing.sum.formula" -> ofSum(scope, step, part);
            default -> scope;
        };
    }

    @Override
    public String detailed(Scope scope, String name) {
        var use = scope.id().indexOf("/" + USE);
        return use < 0
                ? name
                : book.impact().yearly().stream()
                        .filter(line -> line.id()
                                .startsWith(
                                        scope.whole() + ":freed:" + scope.id().substring(use + 1 + USE.length()) + ":"))
                        .map(line -> texts.get("report.workbook.ofUse", name, texts.render(line.label())))
                        .findFirst()
                        .orElse(name);
    }

    private Scope ofSum(Scope scope, Explanation step, int part) {
        return switch (step.what().key()) {
            case "costing.weekHours" -> roles.get(part);
            case "costing.freedHours", "costing.unclaimedHours" -> jobs.get(part);
            default -> scope;
        };
    }

    private Scope guide(Scope role) {
        return book.design()
                .role(id(role))
                .flatMap(found -> Optional.ofNullable(found.guidance()))
                .flatMap(guidance -> job(guidance.performerId()))
                .orElse(role);
    }

    private Scope keeper(Scope supplier) {
        return book.design()
                .supplier(id(supplier))
                .flatMap(found -> Optional.ofNullable(found.care().performerId()))
                .flatMap(this::job)
                .orElse(supplier);
    }

    private Optional<Scope> job(String performerId) {
        return jobs.stream().filter(job -> id(job).equals(performerId)).findFirst();
    }

    static String id(Scope scope) {
        var whole = scope.whole();
        return whole.substring(whole.indexOf(':') + 1);
    }

    Optional<HourCostLine> hour(Scope scope) {
        return book.impact().hourCosts().stream()
                .filter(line -> line.id().equals(scope.whole()))
                .findFirst();
    }

    @Override
    public Optional<Explanation> leastWage(Scope scope) {
        var line = hour(scope);
        if (scope.whole().startsWith("role:")) {
            return line.flatMap(each -> Optional.ofNullable(each.aboveMinimum()))
                    .map(above -> above.parts().getLast())
                    .filter(hour -> !hour.parts().isEmpty())
                    .map(hour -> hour.parts().getFirst())
                    .filter(gross -> !gross.parts().isEmpty())
                    .map(gross -> gross.parts().getFirst());
        }
        return line.filter(each -> each.scale() != null)
                .map(each -> new MinimumWage(book.register()).hourly(MinimumWage.ADULT, book.referenceDate()));
    }

    @Override
    public Optional<Explanation> mostPremiumWage() {
        return inTrees(leaf -> leaf.origin() instanceof Explanation.Origin.Parameter law
                        && law.id().equals("premiums/maximum-premium-wage"))
                .or(() -> Optional.of(book.register().explain("premiums/maximum-premium-wage", book.referenceDate())))
                .filter(most -> most.value().isKnown());
    }

    private Optional<Explanation> inTrees(Predicate<Explanation> which) {
        return book.impact().yearly().stream()
                .map(CostLine::scenario)
                .flatMap(Subjects::all)
                .filter(which)
                .findFirst();
    }

    private static Stream<Explanation> all(Explanation tree) {
        return Stream.concat(Stream.of(tree), tree.parts().stream().flatMap(Subjects::all));
    }

    @Override
    public Optional<Explanation> unused(Scope scope) {
        var place = jobs.stream().map(Scope::id).toList().indexOf(scope.whole());
        var parts = book.impact().unclaimedHours().parts();
        return place < 0 || place >= parts.size()
                ? Optional.empty()
                : Optional.of(parts.get(place))
                        .filter(each -> each.parts().size() == 2)
                        .map(each -> each.parts().getLast());
    }

    @Override
    public Optional<Scope> scale(Scope scope) {
        return hour(scope)
                .flatMap(line -> Optional.ofNullable(line.scale()))
                .map(at -> new Scope(
                        "scale:" + at.scale() + ":" + at.step(),
                        texts.render(Phrase.of("report.workbook.scale", at.scale(), at.step()))));
    }

    CostImpact impact() {
        return book.impact();
    }
}
