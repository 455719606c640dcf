package nl.herontwerp.report.internal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.herontwerp.carving.CarvedRole;
import nl.herontwerp.carving.CarvedRole.Subsidy;
import nl.herontwerp.carving.ComplexityClass;
import nl.herontwerp.carving.PieceWork;
import nl.herontwerp.carving.RoleReview;
import nl.herontwerp.carving.RoleTerms;
import nl.herontwerp.carving.RoleTerms.Field;
import nl.herontwerp.carving.RoleTerms.Lines;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Hours;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.language.Texts;
import nl.herontwerp.process.Node;
import nl.herontwerp.process.Performer;
import nl.herontwerp.scenario.Workspace;
import nl.herontwerp.wagerules.ParameterRegister;
import nl.herontwerp.wagerules.ScaleCost;
import org.jspecify.annotations.Nullable;

/** Writes out what is known of a role, in Dutch. */
final class RoleFactsMaker {

    /** The word in templates for hours of which it is known that there are none. */
    private static final String NONE = "geen";

    private static final BigDecimal LEAST = new BigDecimal("0.1");

    private final Workspace workspace;
    private final RoleReview review;
    private final CarvedRole role;
    private final RoleTerms terms;
    private final ParameterRegister register;
    private final Texts texts = Texts.dutch();
    private final BigDecimal weeks;

    /** @throws IllegalArgumentException when there is no such role */
    RoleFactsMaker(Workspace workspace, String roleId, ParameterRegister register) {
        this.workspace = workspace;
        this.register = register;
        this.review = workspace.division().roles().stream()
                .filter(each -> each.role().id().equals(roleId))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no role " + roleId));
        this.role = review.role();
        this.terms = workspace.design().termsOf(roleId);
        this.weeks = workspace.asIs().inventory().weeksPerYear().value();
    }

    RoleFacts facts() {
        var guidance = role.guidance();
        var scale = role.scale();
        var wage = wage();
        return new RoleFacts(
                clean(role.name()),
                role.positions(),
                texts.formats().hours(role.contractHoursPerWeek()),
                role.workingDaysPerWeek(),
                texts.formats().date(workspace.project().referenceDate()),
                wage,
                scale == null && role.hourlyWage() == null,
                scale == null ? "" : texts.get("report.document.scale", scale.scale(), scale.step()),
                tasks(),
                jobs(),
                support(),
                demands(),
                text(Field.FUNCTION_CODE),
                text(Field.REPORTS_TO),
                text(Field.PLACE),
                text(Field.WORKING_TIMES),
                terms.startWished() == null ? "" : texts.formats().date(terms.startWished()),
                text(Field.IF_PARENT_ENDS),
                lines(Lines.TRAINING),
                lines(Lines.DEVELOPMENT),
                guidance == null ? "" : performer(guidance.performerId()),
                List.of(
                        hours(guidance == null ? null : guidance.hoursPerWeek()),
                        hours(guidance == null ? null : guidance.secondYear()),
                        hours(guidance == null ? null : guidance.thirdYear())),
                lines(Lines.GUIDE_TASKS),
                role.wageValue() == null ? "" : texts.formats().percentage(role.wageValue()),
                new SubsidyFacts(register, workspace.project().referenceDate(), texts).of(role),
                unknown());
    }

    private String wage() {
        var scale = role.scale();
        if (scale != null) {
            var line = workspace.scales().on(scale, workspace.project().referenceDate());
            return line.flatMap(found -> ScaleCost.hourlyWage(found).value())
                    .toOptional()
                    .filter(nl.herontwerp.kernel.Explanation.Quantity.OfMoney.class::isInstance)
                    .map(money ->
                            texts.formats().money(((nl.herontwerp.kernel.Explanation.Quantity.OfMoney) money).money()))
                    .orElse("");
        }
        var wage = role.hourlyWage();
        return wage == null ? "" : texts.formats().money(wage);
    }

    private List<RoleFacts.Task> tasks() {
        var byTask = new LinkedHashMap<String, List<PieceWork>>();
        review.pieces()
                .forEach(piece -> byTask.computeIfAbsent(piece.taskId(), id -> new ArrayList<>())
                        .add(piece));
        return byTask.entrySet().stream()
                .sorted((one, other) -> perYear(other.getValue()).compareTo(perYear(one.getValue())))
                .map(entry -> task(entry.getKey(), entry.getValue()))
                .toList();
    }

    private RoleFacts.Task task(String taskId, List<PieceWork> pieces) {
        var name = workspace.asIs().model().node(taskId).map(Node::label).orElse(taskId);
        var parts = pieces.stream()
                .map(piece -> clean(piece.activity().name()))
                .filter(part -> !part.equals(name))
                .collect(Collectors.joining(", "));
        var total = Figure.total(pieces.stream().map(PieceWork::hoursThen).toList(), Hours.ZERO, Hours::plus);
        var hours = total.map(year -> year.dividedBy(weeks, MathContext.DECIMAL64));
        return new RoleFacts.Task(
                clean(name), parts, hours.map(this::inTenths).toOptional().orElse(""));
    }

    /** In tenths of an hour; what takes some time takes at least one, so that only nothing is told as nothing. */
    private String inTenths(Hours week) {
        var hours = week.value();
        return hours.signum() == 0 ? NONE : texts.formats().decimal(hours.max(LEAST), 1);
    }

    /** Hours a year as far as they are known, to put tasks in order. */
    private static Hours perYear(List<PieceWork> pieces) {
        return pieces.stream()
                .flatMap(piece -> piece.hoursThen().toOptional().stream())
                .reduce(Hours.ZERO, Hours::plus);
    }

    private List<String> jobs() {
        var names = new LinkedHashSet<String>();
        review.pieces()
                .forEach(piece -> workspace
                        .asIs()
                        .inventory()
                        .performer(piece.performerId())
                        .map(Performer::name)
                        .ifPresent(name -> names.add(clean(name))));
        return List.copyOf(names);
    }

    private List<RoleFacts.Support> support() {
        return review.pieces().stream()
                .filter(piece -> piece.classification().complexity() != ComplexityClass.SIMPLE)
                .map(piece -> new RoleFacts.Support(
                        clean(piece.activity().name()),
                        clean(texts.render(piece.classification().reason()))))
                .toList();
    }

    private List<RoleFacts.Demand> demands() {
        return review.demands().entrySet().stream()
                .map(entry -> new RoleFacts.Demand(
                        texts.render(Phrase.ofEnum("carving.demand", entry.getKey())),
                        texts.get("report.document.level." + entry.getValue())))
                .toList();
    }

    private List<String> unknown() {
        var missing = Stream.<String>builder();
        if (role.wageValue() == null && role.subsidy() == Subsidy.ESTABLISHED) {
            missing.add(texts.get("report.document.unknown.wageValue"));
        }
        if (role.guidance() == null) {
            missing.add(texts.get("report.document.unknown.guidance"));
        }
        if (role.workplaceCost() == null) {
            missing.add(texts.get("report.document.unknown.workplace"));
        }
        return missing.build().toList();
    }

    private String performer(String id) {
        return workspace
                .asIs()
                .inventory()
                .performer(id)
                .map(each -> clean(each.name()))
                .orElse("");
    }

    private String text(Field field) {
        return terms.text(field).map(RoleFactsMaker::clean).orElse("");
    }

    private List<String> lines(Lines list) {
        return terms.lines(list).stream().map(RoleFactsMaker::clean).toList();
    }

    private String hours(@Nullable Hours hours) {
        if (hours == null) {
            return "";
        }
        return hours.isZero() ? NONE : texts.formats().hours(hours);
    }

    /** One line, without a full stop at its end; it can't be taken for a heading of the template. */
    private static String clean(String text) {
        var line = text.strip().replaceAll("\\s+", " ").replaceAll("[.]+$", "");
        return line.startsWith("#") ? line.replaceAll("^#+\\s*", "") : line;
    }
}
