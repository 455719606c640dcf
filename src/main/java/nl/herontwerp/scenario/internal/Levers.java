package nl.herontwerp.scenario.internal;

import static nl.herontwerp.scenario.Lever.KINDS;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.herontwerp.carving.CarvedRole;
import nl.herontwerp.carving.FreedUse;
import nl.herontwerp.carving.RobotOption;
import nl.herontwerp.costing.Horizon;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Hours;
import nl.herontwerp.kernel.Percentage;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.process.CaseCounts;
import nl.herontwerp.process.Node;
import nl.herontwerp.process.Performer;
import nl.herontwerp.scenario.InputKind;
import nl.herontwerp.scenario.Lever;
import nl.herontwerp.uncertainty.Distribution.Between;

/** Finds what may be tried on a scenario. */
final class Levers {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    /** Where guidance ends of which little is counted with now. */
    private static final BigDecimal SOME_GUIDANCE = BigDecimal.valueOf(8);

    private final Standing state;
    private final Played played;
    private final List<Lever> found = new ArrayList<>();

    private Levers(Played played) {
        this.state = played.state();
        this.played = played;
    }

    /** By kind, and within a kind in the order of the design and the model. */
    static List<Lever> of(Played played) {
        var levers = new Levers(played);
        var design = played.state().design();
        design.roles().values().forEach(levers::role);
        played.state().asIs().inventory().performers().values().forEach(levers::job);
        design.robots().values().forEach(levers::robot);
        levers.cases();
        var all = new ArrayList<>(levers.found);
        all.sort(Comparator.comparing(lever -> KINDS.indexOf(InputKind.of(lever.key()))));
        levers.months().ifPresent(all::add);
        return List.copyOf(all);
    }

    private void role(CarvedRole role) {
        if (role.subsidy() == CarvedRole.Subsidy.ESTABLISHED) {
            part(
                    InputKind.WAGE_VALUE,
                    role.id(),
                    Figure.ofNullable(role.wageValue(), Phrase.of("scenario.missing.wageValue", role.name()))
                            .map(Percentage::percent));
        }
        if (role.subsidy() != CarvedRole.Subsidy.NONE) {
            present(InputKind.SUBSIDY, role.id());
        }
        if (role.benefit() != CarvedRole.Benefit.NONE) {
            present(InputKind.BENEFIT, role.id());
        }
        var guidance = role.guidance();
        var hours = Figure.ofNullable(
                        guidance == null ? null : guidance.hoursPerWeek(),
                        Phrase.of("scenario.missing.guidance", role.name()))
                .map(Hours::value);
        var most = hours.toOptional()
                .map(each -> each.multiply(TWO).setScale(0, RoundingMode.UP).max(SOME_GUIDANCE))
                .orElse(SOME_GUIDANCE);
        add(InputKind.GUIDANCE, role.id(), Lever.Unit.HOURS_A_WEEK, hours, BigDecimal.ZERO, most);
    }

    private void job(Performer job) {
        var freed = played.division().freedHours().get(job.id());
        if (freed == null
                || freed.toOptional().map(Hours::value).map(BigDecimal::signum).orElse(1) <= 0) {
            return;
        }
        var uses = state.design().freedUses().getOrDefault(job.id(), List.of());
        part(
                InputKind.USED,
                job.id(),
                uses.isEmpty()
                        ? Figure.unknown(Phrase.of("scenario.lever.noUse", job.name()))
                        : Figure.known(used(uses)));
    }

    static BigDecimal used(List<FreedUse> uses) {
        return uses.stream().map(use -> use.share().percent()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private void robot(RobotOption robot) {
        if (!robot.coverage().isEmpty()) {
            part(InputKind.ROBOT_USE, robot.id(), Figure.known(HUNDRED));
        }
    }

    private void cases() {
        var counts = CaseCounts.of(state.asIs());
        var inventory = state.asIs().inventory();
        state.asIs().model().tasks().stream()
                .filter(task -> inventory.task(task.id()).timesPerYear() == null)
                .map(Node::processId)
                .distinct()
                .flatMap(process -> counts.roots(process).stream())
                .distinct()
                .forEach(process -> {
                    var entered = inventory.casesPerYear().get(process);
                    var base = Figure.ofNullable(
                            entered == null ? null : entered.value(), Phrase.of("scenario.missing.cases"));
                    var known = base.toOptional().orElse(BigDecimal.ZERO);
                    add(
                            InputKind.CASES,
                            process,
                            Lever.Unit.CASES,
                            base,
                            known.divide(TWO, 0, RoundingMode.DOWN),
                            known.multiply(new BigDecimal("1.5")).setScale(0, RoundingMode.UP));
                });
    }

    /**
     * Only where something is stated of the years ahead, because no other figure depends on it, and only where a role does
     * not say itself when its subsidy ends.
     */
    private Optional<Lever> months() {
        var horizon = state.horizon();
        var subsidised = state.design().roles().values().stream()
                .anyMatch(role -> role.subsidy() != CarvedRole.Subsidy.NONE
                        && role.extrasOrNone().subsidyEnd() == null);
        if (horizon.equals(Horizon.START) || !subsidised) {
            return Optional.empty();
        }
        var all = BigDecimal.valueOf(12L * horizon.years());
        var stated = horizon.subsidyMonths();
        return Optional.of(new Lever(
                Lever.SUBSIDY_MONTHS,
                Phrase.of("scenario.lever.subsidyMonths"),
                Lever.Unit.MONTHS,
                Figure.known(stated == null ? all : BigDecimal.valueOf(stated).min(all)),
                BigDecimal.ZERO,
                all,
                BigDecimal.ZERO,
                all,
                0));
    }

    private void part(InputKind kind, String id, Figure<BigDecimal> base) {
        add(kind, id, Lever.Unit.PERCENT, base, BigDecimal.ZERO, HUNDRED);
    }

    private void present(InputKind kind, String id) {
        add(kind, id, Lever.Unit.PRESENT, Figure.known(BigDecimal.ONE), BigDecimal.ZERO, BigDecimal.ONE);
    }

    private void add(
            InputKind kind,
            String id,
            Lever.Unit unit,
            Figure<BigDecimal> base,
            BigDecimal usualLeast,
            BigDecimal usualMost) {
        var key = kind.key(id);
        var stated = state.uncertainty().of(key).orElse(null);
        var least = stated instanceof Between between ? between.least() : usualLeast;
        var most = stated instanceof Between between ? between.most() : usualMost;
        var known = base.toOptional().orElse(least);
        found.add(new Lever(
                key,
                kind.label(kind.subject(state.redesign(), state.locations(), id).orElse(id)),
                unit,
                base,
                kind.low(),
                kind.high(),
                least.min(known),
                most.max(known),
                Math.max(kind.decimals(), known.stripTrailingZeros().scale())));
    }
}
