package nl.herontwerp.scenario.internal;

import java.time.LocalDate;
import nl.herontwerp.scenario.DraftScenarios;
import nl.herontwerp.scenario.ScenarioStatus;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts drafts by the reference date of their project. */
@Repository
class DraftCount implements DraftScenarios {

    private static final LocalDate FOR_EVER = LocalDate.of(9999, 12, 31);

    private final JdbcClient jdbc;

    DraftCount(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public int datedBetween(LocalDate from, @Nullable LocalDate until) {
        return jdbc.sql("select count(*) from scenario join project on project.id = scenario.project_id"
                        + " where scenario.status = ? and project.reference_date between ? and ?")
                .params(ScenarioStatus.DRAFT.name(), from, until == null ? FOR_EVER : until)
                .query(Integer.class)
                .single();
    }
}
