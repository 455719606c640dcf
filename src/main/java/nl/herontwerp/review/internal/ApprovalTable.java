package nl.herontwerp.review.internal;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.herontwerp.review.Approvals;
import nl.herontwerp.review.ReviewState.Action;
import nl.herontwerp.review.ReviewState.Step;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads when scenarios were approved, of many projects at once. */
@Repository
class ApprovalTable implements Approvals {

    private static final List<String> APPROVING =
            List.of(Action.APPROVED.name(), Action.APPROVED_WITH_CONDITIONS.name());

    private final JdbcClient jdbc;

    ApprovalTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<UUID, Instant> of(Collection<UUID> projectIds) {
        var approved = new HashMap<UUID, Instant>();
        if (!projectIds.isEmpty()) {
            jdbc.sql("select e.scenario_id, max(e.at) as at from review_event e"
                            + " join review r on r.scenario_id = e.scenario_id"
                            + " join scenario s on s.id = e.scenario_id"
                            + " where r.step = :approved and e.action in (:approving) and s.project_id in (:ids)"
                            + " group by e.scenario_id")
                    .param("approved", Step.APPROVED.name())
                    .param("approving", APPROVING)
                    .param("ids", projectIds)
                    .query(row -> {
                        approved.put(
                                row.getObject("scenario_id", UUID.class),
                                row.getObject("at", OffsetDateTime.class).toInstant());
                    });
        }
        return approved;
    }
}
