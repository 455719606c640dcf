package nl.herontwerp.costing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Hours;
import nl.herontwerp.kernel.ScaleStep;
import nl.herontwerp.wagerules.HourBasis;
import nl.herontwerp.wagerules.OmittedWhenEmpty;
import nl.herontwerp.wagerules.ScaleLine;
import org.jspecify.annotations.Nullable;

/**
 * What a collective agreement says of the jobs and roles of a case that are in a wage scale. A case
 * without any has the same receipt as before there were scales.
 *
 * @param basis by which hours the work of present jobs is costed
 * @param jobs present jobs in a scale; their hourly wage is not used
 * @param roles carved roles in a scale; likewise
 */
public record Agreed(HourBasis basis, List<InScale> jobs, List<InScale> roles) implements OmittedWhenEmpty {

    public static final Agreed NOTHING = new Agreed(HourBasis.PRODUCTIVE, List.of(), List.of());

    public Agreed {
        Objects.requireNonNull(basis);
        jobs = List.copyOf(jobs);
        roles = List.copyOf(roles);
    }

    /**
     * A job or role in a scale.
     *
     * @param id of the job or role
     * @param line what holds on the reference date
     * @param contractHours a week of one person, more than 0; null is full time
     * @param workingDays a week; null is not known
     */
    public record InScale(
            String id,
            ScaleStep at,
            Figure<ScaleLine> line,
            @Nullable Hours contractHours,
            @Nullable BigDecimal workingDays) {}

    @Override
    public boolean isEmpty() {
        return jobs.isEmpty() && roles.isEmpty();
    }

    Optional<InScale> job(String id) {
        return find(jobs, id);
    }

    Optional<InScale> role(String id) {
        return find(roles, id);
    }

    private static Optional<InScale> find(List<InScale> all, String id) {
        return all.stream().filter(each -> each.id().equals(id)).findFirst();
    }
}
