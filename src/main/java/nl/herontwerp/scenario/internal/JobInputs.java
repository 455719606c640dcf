package nl.herontwerp.scenario.internal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import nl.herontwerp.carving.PieceWork;
import nl.herontwerp.costing.CostCase;
import nl.herontwerp.costing.CostCase.FreedHoursUse;
import nl.herontwerp.costing.CostCase.PresentJob;
import nl.herontwerp.kernel.Hours;
import nl.herontwerp.scenario.InputKind;
import org.jspecify.annotations.Nullable;

/** Finds the inputs of the employer and of the present jobs: premiums, wages and what freed hours are worth. */
final class JobInputs {

    private final CostCase input;
    private final List<PieceWork> changing;
    private final FoundInputs found;

    /** @param changing pieces that change hands */
    JobInputs(CostCase input, List<PieceWork> changing, FoundInputs found) {
        this.input = input;
        this.changing = changing;
        this.found = found;
    }

    /**
     * The premiums matter wherever an hour of a present job or a role is paid.
     *
     * @param stated the employer with both premiums
     */
    void employer(CostCase.Employer stated) {
        if (!input.jobs().isEmpty() || !input.roles().isEmpty()) {
            found.add(
                    InputKind.WHK,
                    InputKind.EMPLOYER,
                    Objects.requireNonNull(stated.whk()).percent());
            found.add(
                    InputKind.PENSION,
                    InputKind.EMPLOYER,
                    Objects.requireNonNull(stated.pension()).percent());
        }
    }

    void job(PresentJob job) {
        var gains = changing.stream().anyMatch(piece -> job.id().equals(piece.performerId()));
        var total = job.uses().stream().map(use -> use.share().percent()).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (gains && total.signum() > 0) {
            found.add(InputKind.USED, job.id(), total);
            values(job);
        }
        var isPaidLess = job.uses().stream().anyMatch(use -> use.kind() == FreedHoursUse.Kind.FEWER_HOURS);
        var givesMore = job.freedHours().toOptional().filter(Hours::isNegative).isPresent();
        var guides = input.roles().stream().anyMatch(role -> job.id().equals(role.guideJobId()))
                || input.bought().all().stream().anyMatch(contract -> job.id().equals(contract.keeperJobId()));
        var isInScale =
                input.agreed().jobs().stream().anyMatch(each -> each.id().equals(job.id()));
        if (!isInScale && (guides || gains && (isPaidLess || givesMore))) {
            found.known(InputKind.JOB_WAGE, job.id(), job.hourlyWage());
        }
    }

    /** What an hour is worth; not where one job has two uses of a kind with different values. */
    private void values(PresentJob job) {
        for (var kind : FreedHoursUse.Kind.values()) {
            var values = job.uses().stream()
                    .filter(use -> use.kind() == kind)
                    .map(FreedHoursUse::valuePerHour)
                    .distinct()
                    .toList();
            var worth = valueOf(kind);
            if (worth != null && values.size() == 1) {
                found.known(worth, job.id(), values.getFirst());
            }
        }
    }

    /** The input that the value of an hour is; null where an hour has no value of its own. */
    static @Nullable InputKind valueOf(FreedHoursUse.Kind kind) {
        return switch (kind) {
            case MORE_OUTPUT -> InputKind.VALUE_OUTPUT;
            case LESS_OVERTIME -> InputKind.VALUE_OVERTIME;
            case LESS_TEMPORARY_LABOUR -> InputKind.VALUE_TEMPORARY;
            case FEWER_HOURS, QUALITY -> null;
        };
    }
}
