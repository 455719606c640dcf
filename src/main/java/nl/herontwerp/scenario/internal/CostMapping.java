package nl.herontwerp.scenario.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.herontwerp.carving.CarvedRole;
import nl.herontwerp.carving.Design;
import nl.herontwerp.carving.Division;
import nl.herontwerp.carving.FreedUse;
import nl.herontwerp.carving.Holder;
import nl.herontwerp.carving.PieceWork;
import nl.herontwerp.costing.Agreed;
import nl.herontwerp.costing.Bought;
import nl.herontwerp.costing.CostCase;
import nl.herontwerp.costing.Extras;
import nl.herontwerp.costing.OwnTerms;
import nl.herontwerp.costing.Supports;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Hours;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.process.AsIs;
import nl.herontwerp.process.CaseCounts;
import nl.herontwerp.process.Node;
import nl.herontwerp.process.Performer;
import nl.herontwerp.process.Sourced;
import nl.herontwerp.wagerules.HourBasis;
import org.jspecify.annotations.Nullable;

/** Says a redesign in the words of the cost room: jobs, hours, robots and contracts, no tasks. */
final class CostMapping {

    private CostMapping() {}

    static CostCase of(LocalDate referenceDate, Standing state, Division division) {
        var design = state.design();
        return new CostCase(
                referenceDate,
                state.employer(),
                jobs(state, division),
                hoursNow(division, piece -> piece.performerId() == null),
                design.roles().values().stream().map(CostMapping::role).toList(),
                design.robots().values().stream()
                        .map(robot ->
                                RobotMapping.robot(robot, division.robots().get(robot.id())))
                        .toList(),
                casesPerYear(state.asIs()),
                agreed(referenceDate, state, division),
                supports(state.design(), division),
                new Bought(design.suppliers().values().stream()
                        .map(supplier -> SupplierMapping.contract(
                                supplier, division.suppliers().get(supplier.id())))
                        .toList()));
    }

    /** The aids of pieces that a carved role does; those of other pieces are only a thought yet. */
    private static Supports supports(Design design, Division division) {
        return new Supports(division.pieces().stream()
                .flatMap(piece -> piece.holder() instanceof Holder.Role(var roleId)
                        ? design.role(roleId).stream().flatMap(role -> aids(role, piece))
                        : Stream.empty())
                .toList());
    }

    private static Stream<Supports.Aid> aids(CarvedRole role, PieceWork piece) {
        var activity = piece.activity();
        return activity.measures().stream()
                .map(measure -> new Supports.Aid(
                        activity.id() + ":" + measure.id(),
                        role.id(),
                        role.name(),
                        activity.name(),
                        measure.description(),
                        Figure.ofNullable(
                                measure.oneOffCost(),
                                Phrase.of("scenario.missing.supportOnce", measure.description(), activity.name())),
                        Figure.ofNullable(
                                measure.yearlyCost(),
                                Phrase.of("scenario.missing.supportYearly", measure.description(), activity.name()))));
    }

    static Agreed agreed(LocalDate date, Standing state, Division division) {
        var scales = state.scales();
        return new Agreed(
                scales.basis(),
                performers(state, division)
                        .flatMap(job -> Stream.ofNullable(job.scale())
                                .map(at -> new Agreed.InScale(
                                        job.id(),
                                        at,
                                        scales.on(at, date),
                                        value(job.contractHoursPerWeek()),
                                        value(job.workingDaysPerWeek()))))
                        .toList(),
                state.design().roles().values().stream()
                        .flatMap(role -> Stream.ofNullable(role.scale())
                                .map(at -> new Agreed.InScale(
                                        role.id(),
                                        at,
                                        scales.on(at, date),
                                        role.contractHoursPerWeek(),
                                        BigDecimal.valueOf(role.workingDaysPerWeek()))))
                        .toList());
    }

    /** Present jobs with work in the process, and jobs that guide a carved role or keep a contract. */
    private static List<CostCase.PresentJob> jobs(Standing state, Division division) {
        return performers(state, division)
                .map(job -> job(job, state.design(), division, state.scales().basis()))
                .toList();
    }

    private static Stream<Performer> performers(Standing state, Division division) {
        return state.asIs().inventory().performers().values().stream()
                .filter(job -> hasWork(division, job) || guides(state.design(), job) || keeps(state.design(), job));
    }

    private static boolean hasWork(Division division, Performer job) {
        return division.pieces().stream().anyMatch(piece -> job.id().equals(piece.performerId()));
    }

    private static boolean guides(Design design, Performer job) {
        return design.roles().values().stream()
                .map(CarvedRole::guidance)
                .filter(Objects::nonNull)
                .anyMatch(guidance -> guidance.performerId().equals(job.id()));
    }

    private static boolean keeps(Design design, Performer job) {
        return design.suppliers().values().stream()
                .anyMatch(supplier -> job.id().equals(supplier.care().performerId()));
    }

    private static CostCase.PresentJob job(Performer job, Design design, Division division, HourBasis basis) {
        return new CostCase.PresentJob(
                job.id(),
                job.name(),
                figure(job.hourlyWage(), Phrase.of("scenario.missing.wage", job.name())),
                hoursNow(division, piece -> job.id().equals(piece.performerId())),
                division.freedHours().getOrDefault(job.id(), Figure.known(Hours.ZERO)),
                design.freedUses().getOrDefault(job.id(), List.of()).stream()
                        .map(CostMapping::use)
                        .toList(),
                new CostCase.HandOver(Figure.total(
                        division.pieces().stream()
                                .filter(piece -> job.id().equals(piece.performerId()))
                                .map(PieceWork::given)
                                .toList(),
                        Hours.ZERO,
                        Hours::plus)),
                CostCase.Spells.NONE,
                ownTerms(job, basis));
    }

    /** Leave and sickness count only where work is costed by the hour at work. */
    private static OwnTerms ownTerms(Performer job, HourBasis basis) {
        var terms = job.terms();
        if (terms == null || job.scale() != null) {
            return OwnTerms.NONE;
        }
        var byWork = basis == HourBasis.PRODUCTIVE;
        var own = new OwnTerms(
                value(terms.yearEndBonus()),
                figure(job.fullTimeHoursPerWeek(), Phrase.of("scenario.missing.fullTime", job.name())),
                byWork ? value(terms.leave()) : null,
                byWork ? value(terms.sickness()) : null);
        return own.isEmpty() ? OwnTerms.NONE : own;
    }

    private static CostCase.FreedHoursUse use(FreedUse use) {
        return new CostCase.FreedHoursUse(
                CostCase.FreedHoursUse.Kind.valueOf(use.kind().name()),
                use.share(),
                Figure.ofNullable(use.valuePerHour(), Phrase.of("scenario.missing.freedValue")));
    }

    private static CostCase.NewRole role(CarvedRole role) {
        var guidance = role.guidance();
        return new CostCase.NewRole(
                role.id(),
                role.name(),
                role.positions(),
                role.contractHoursPerWeek(),
                role.fullTimeHoursPerWeek(),
                role.hourlyWage(),
                role.age(),
                Figure.ofNullable(role.wageValue(), Phrase.of("scenario.missing.wageValue", role.name())),
                CostCase.NewRole.Subsidy.valueOf(role.subsidy().name()),
                CostCase.NewRole.Benefit.valueOf(role.benefit().name()),
                guidance == null ? null : guidance.performerId(),
                Figure.ofNullable(
                        guidance == null ? null : guidance.hoursPerWeek(),
                        Phrase.of("scenario.missing.guidance", role.name())),
                Figure.ofNullable(role.workplaceCost(), Phrase.of("scenario.missing.workplace", role.name())),
                extras(role));
    }

    private static Extras extras(CarvedRole role) {
        var extras = role.extrasOrNone();
        return new Extras(
                extras.yearEndBonus(),
                extras.leave(),
                extras.sickness(),
                extras.noRisk(),
                extras.replacement(),
                extras.trainingOnce(),
                extras.trainingYearly());
    }

    /**
     * Cases a year of the one process that has work in it. When several processes have work, they must
     * have the same number of cases for a cost per case to mean anything. A process that others call
     * counts with these, unless it has a number of its own.
     */
    private static Figure<BigDecimal> casesPerYear(AsIs asIs) {
        var counts = CaseCounts.of(asIs);
        var processes = asIs.model().tasks().stream()
                .map(Node::processId)
                .distinct()
                .flatMap(process -> counts.roots(process).stream())
                .distinct()
                .toList();
        var cases = processes.stream()
                .map(process -> asIs.inventory().casesPerYear().get(process))
                .toList();
        if (cases.isEmpty() || cases.contains(null)) {
            return Figure.unknown(Phrase.of("scenario.missing.cases"));
        }
        var distinct = cases.stream()
                .map(each -> each.value().stripTrailingZeros())
                .distinct()
                .toList();
        return distinct.size() == 1
                ? Figure.known(distinct.getFirst())
                : Figure.unknown(Phrase.of("scenario.missing.oneCaseCount"));
    }

    private static Figure<Hours> hoursNow(Division division, Predicate<PieceWork> which) {
        return Figure.total(
                division.pieces().stream()
                        .filter(which)
                        .map(PieceWork::hoursNow)
                        .toList(),
                Hours.ZERO,
                Hours::plus);
    }

    private static <T> @Nullable T value(@Nullable Sourced<T> sourced) {
        return sourced == null ? null : sourced.value();
    }

    private static <T> Figure<T> figure(@Nullable Sourced<T> sourced, Phrase missing) {
        return Figure.ofNullable(sourced == null ? null : sourced.value(), missing);
    }
}
