package nl.herontwerp.workbench.hr;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.herontwerp.carving.PieceWork;
import nl.herontwerp.carving.RoleExtras;
import nl.herontwerp.carving.RoleReview;
import nl.herontwerp.carving.RoleTerms;
import nl.herontwerp.costing.CostImpact;
import nl.herontwerp.kernel.Hours;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.language.Texts;
import nl.herontwerp.process.Performer;
import nl.herontwerp.scenario.Workspace;
import org.jspecify.annotations.Nullable;

/** How a role differs between two states, in words. */
record RoleDifference(List<Row> rows) {

    /** What became of a row. */
    enum Change {
        ADDED,
        REMOVED,
        CHANGED
    }

    /** Something that is not the same: how it was and how it is. */
    record Row(String what, Change change, String before, String after) {}

    /** @param review of the role in this workspace */
    record Side(Workspace workspace, RoleReview review) {

        /** The role with this id, else the one with this name: a scenario of its own may have made it anew. */
        static Optional<Side> of(Workspace workspace, String roleId, String name) {
            var roles = workspace.division().roles();
            return roles.stream()
                    .filter(each -> each.role().id().equals(roleId))
                    .findFirst()
                    .or(() -> roles.stream()
                            .filter(each -> each.role().name().equals(name))
                            .findFirst())
                    .map(review -> new Side(workspace, review));
        }
    }

    static RoleDifference between(Side before, Side after, Texts texts) {
        var rows = new ArrayList<Row>();
        compare(fields(before, texts), fields(after, texts), rows);
        var was = pieces(before);
        var is = pieces(after);
        var names = new LinkedHashSet<>(was.keySet());
        names.addAll(is.keySet());
        var old = new LinkedHashMap<String, String>();
        var now = new LinkedHashMap<String, String>();
        for (var id : names) {
            var one = was.get(id);
            var other = is.get(id);
            var what = texts.get("workbench.hr.diff.piece", name(other == null ? one : other));
            if (one != null) {
                old.put(what, words(before, one, texts));
            }
            if (other != null) {
                now.put(what, words(after, other, texts));
            }
        }
        compare(old, now, rows);
        return new RoleDifference(List.copyOf(rows));
    }

    private static void compare(Map<String, String> before, Map<String, String> after, List<Row> rows) {
        var all = new LinkedHashSet<>(before.keySet());
        all.addAll(after.keySet());
        for (var what : all) {
            var was = before.getOrDefault(what, "");
            var is = after.getOrDefault(what, "");
            if (!was.equals(is)) {
                var change = was.isEmpty() ? Change.ADDED : is.isEmpty() ? Change.REMOVED : Change.CHANGED;
                rows.add(new Row(what, change, was, is));
            }
        }
    }

    private static Map<String, String> fields(Side side, Texts texts) {
        var role = side.review().role();
        var terms = side.workspace().design().termsOf(role.id());
        var format = texts.formats();
        var unknown = texts.get("kernel.unknown");
        var fields = new LinkedHashMap<String, String>();
        fields.put(texts.get("workbench.role.name"), role.name());
        fields.put(texts.get("workbench.role.positions"), String.valueOf(role.positions()));
        fields.put(texts.get("workbench.role.contract"), format.hours(role.contractHoursPerWeek()));
        fields.put(texts.get("workbench.role.days"), String.valueOf(role.workingDaysPerWeek()));
        fields.put(texts.get("workbench.role.fullTime"), format.hours(role.fullTimeHoursPerWeek()));
        fields.put(
                texts.get("workbench.role.wage"),
                role.hourlyWage() == null ? texts.get("workbench.hr.wageMinimum") : format.money(role.hourlyWage()));
        fields.put(
                texts.get("workbench.hr.scale"),
                role.scale() == null
                        ? texts.get("workbench.hr.noScale")
                        : texts.get(
                                "workbench.hr.scaleOf",
                                role.scale().scale(),
                                role.scale().step()));
        fields.put(
                texts.get("workbench.role.wageValue"),
                role.wageValue() == null ? unknown : format.percentage(role.wageValue()));
        fields.put(
                texts.get("workbench.role.subsidy"), texts.render(Phrase.ofEnum("workbench.subsidy", role.subsidy())));
        fields.put(
                texts.get("workbench.role.benefit"), texts.render(Phrase.ofEnum("workbench.benefit", role.benefit())));
        var guidance = role.guidance();
        fields.put(
                texts.get("workbench.role.guide"),
                guidance == null
                        ? texts.get("workbench.role.noGuide")
                        : performer(side, guidance.performerId(), texts));
        fields.put(
                texts.get("workbench.role.guidance"),
                guidance == null ? unknown : format.hours(guidance.hoursPerWeek()));
        if (guidance != null) {
            putHours(fields, texts.get("workbench.hr.guidanceYear", 2), guidance.secondYear(), texts);
            putHours(fields, texts.get("workbench.hr.guidanceYear", 3), guidance.thirdYear(), texts);
        }
        fields.put(
                texts.get("workbench.role.workplace"),
                role.workplaceCost() == null ? unknown : format.money(role.workplaceCost()));
        extras(fields, role.extrasOrNone(), texts);
        terms(fields, terms, texts);
        fields.put(
                texts.get("workbench.hr.costYear"),
                CostImpact.money(side.workspace().impact().rolePerYear(role.id()))
                        .map(format::money)
                        .toOptional()
                        .orElse(unknown));
        return fields;
    }

    /** What is stated of them; what is not is not counted. */
    private static void extras(Map<String, String> fields, RoleExtras extras, Texts texts) {
        var format = texts.formats();
        var end = extras.subsidyEnd();
        if (end != null) {
            var day = end.lastDay();
            fields.put(
                    texts.get("workbench.role.extras.end"),
                    day == null
                            ? texts.render(Phrase.ofEnum("workbench.role.extras.end", end.kind()))
                            : format.date(day));
        }
        put(fields, texts.get("workbench.role.extras.bonus"), extras.yearEndBonus(), format::percentage);
        put(fields, texts.get("workbench.role.extras.leave"), extras.leave(), format::hours);
        put(fields, texts.get("workbench.role.extras.sickness"), extras.sickness(), format::percentage);
        if (extras.noRisk()) {
            fields.put(texts.get("workbench.role.extras.noRisk"), texts.get("workbench.role.extras.noRisk.counted"));
        }
        put(fields, texts.get("workbench.role.extras.replacement"), extras.replacement(), format::money);
        put(fields, texts.get("workbench.role.extras.trainingOnce"), extras.trainingOnce(), format::money);
        put(fields, texts.get("workbench.role.extras.trainingYearly"), extras.trainingYearly(), format::money);
    }

    private static <T> void put(Map<String, String> fields, String what, @Nullable T value, Function<T, String> shown) {
        if (value != null) {
            fields.put(what, shown.apply(value));
        }
    }

    private static void terms(Map<String, String> fields, RoleTerms terms, Texts texts) {
        for (var field : RoleTerms.Field.values()) {
            terms.text(field).ifPresent(text -> fields.put(texts.render(Phrase.ofEnum("carving.term", field)), text));
        }
        for (var list : RoleTerms.Lines.values()) {
            if (!terms.lines(list).isEmpty()) {
                fields.put(texts.render(Phrase.ofEnum("carving.term", list)), String.join("; ", terms.lines(list)));
            }
        }
        if (terms.startWished() != null) {
            fields.put(texts.get("workbench.hr.start"), texts.formats().date(terms.startWished()));
        }
    }

    private static void putHours(Map<String, String> fields, String name, @Nullable Hours hours, Texts texts) {
        if (hours != null) {
            fields.put(name, texts.formats().hours(hours));
        }
    }

    private static Map<String, PieceWork> pieces(Side side) {
        var pieces = new LinkedHashMap<String, PieceWork>();
        side.review().pieces().forEach(piece -> pieces.put(piece.activity().id(), piece));
        return pieces;
    }

    private static String name(@Nullable PieceWork piece) {
        return piece == null ? "" : piece.activity().name();
    }

    private static String words(Side side, PieceWork piece, Texts texts) {
        var weeks = side.workspace().asIs().inventory().weeksPerYear().value();
        var unknown = texts.get("kernel.unknown");
        return texts.get(
                "workbench.hr.diff.pieceWords",
                piece.activity().name(),
                piece.minutes()
                        .map(RoleDifference::rounded)
                        .map(texts.formats()::plain)
                        .toOptional()
                        .orElse(unknown),
                piece.hoursThen()
                        .map(year -> texts.formats().hours(year.dividedBy(weeks, MathContext.DECIMAL64)))
                        .toOptional()
                        .orElse(unknown),
                Phrase.ofEnum("carving.class", piece.classification().complexity()));
    }

    private static BigDecimal rounded(BigDecimal minutes) {
        return minutes.setScale(1, RoundingMode.HALF_UP).stripTrailingZeros();
    }

    private static String performer(Side side, String id, Texts texts) {
        return side.workspace()
                .asIs()
                .inventory()
                .performer(id)
                .map(Performer::name)
                .orElseGet(() -> texts.get("kernel.unknown"));
    }
}
