package nl.herontwerp.workbench.roles;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import nl.herontwerp.carving.CarvedRole;
import nl.herontwerp.carving.RoleHours;
import nl.herontwerp.carving.RoleReview;
import nl.herontwerp.kernel.Explanation;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Hours;
import nl.herontwerp.kernel.Percentage;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.scenario.ScenarioStatus;
import nl.herontwerp.shell.Say;
import nl.herontwerp.shell.widgets.Figures;
import nl.herontwerp.wagerules.Explained;
import nl.herontwerp.wagerules.JobsAgreement;
import nl.herontwerp.wagerules.ScalesNearMinimum;
import nl.herontwerp.workbench.Desk;
import nl.herontwerp.workbench.ScaleChoice;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the people side of a role: guidance, positions, scale and quality of work.
 *
 * @param lines as sentences
 * @param jobs jobs for the jobs agreement; null when the scenario is kept as it was
 */
record RoleFacts(
        RoleHours hours, List<String> lines, @Nullable Explanation jobs, List<QualityRow> quality) {

    static RoleFacts of(Board board, RoleReview review) {
        var workspace = board.workspace();
        var lines = new ArrayList<String>();
        guidance(board.desk(), review, lines);
        var isDraft = workspace.scenario().status() == ScenarioStatus.DRAFT;
        if (isDraft) {
            scale(board.desk(), review.role(), lines);
        }
        return new RoleFacts(
                RoleHours.of(
                        review.role(),
                        review.pieces(),
                        workspace.asIs().inventory().weeksPerYear().value()),
                lines,
                isDraft ? jobs(board.desk(), review) : null,
                QualityRow.of(board.redesign(), review.role().id(), review.pieces()));
    }

    NativeDetails people(RoleColumn column) {
        var review = column.review();
        var inside = new ArrayList<Component>();
        lines.forEach(line -> inside.add(new Paragraph(line)));
        if (jobs != null) {
            inside.add(new Paragraph(
                    new Span(Say.text("workbench.board.jobs")), Figures.opening(Figures.value(jobs), jobs)));
        }
        inside.add(new Paragraph(QualityRow.summary(quality)));
        inside.add(QualityRow.list(quality));
        if (column.board.workspace().editable()) {
            var role = review.role();
            var answer = column.button(
                    "quality",
                    Say.text("workbench.quality.answer"),
                    from -> column.open(
                            new QualityDialog(column.board.desk(), role.id(), role.name(), review.pieces()), from));
            answer.setAriaLabel(Say.text("workbench.quality.answerOf", role.name()));
            inside.add(answer);
        }
        var summary = Say.text("workbench.board.people", review.role().positions());
        return column.details("people", summary, inside.toArray(Component[]::new));
    }

    private static void guidance(Desk desk, RoleReview review, List<String> lines) {
        var guidance = review.role().guidance();
        if (guidance == null) {
            lines.add(Say.text("workbench.board.noGuide"));
            return;
        }
        var guide = desk.workspace().asIs().inventory().performer(guidance.performerId());
        lines.add(Say.text("workbench.board.guide", guide.map(job -> job.name()).orElse(guidance.performerId())));
        year(desk, review, 1, guidance.hoursPerWeek(), lines);
        year(desk, review, 2, guidance.secondYear(), lines);
        year(desk, review, 3, guidance.thirdYear(), lines);
    }

    private static void year(Desk desk, RoleReview review, int year, @Nullable Hours hours, List<String> lines) {
        if (hours == null) {
            lines.add(Say.text("workbench.board.guidanceUnknown", year));
            return;
        }
        var available = review.hoursAvailablePerWeek().value();
        var part = Percentage.ofFraction(hours.value().divide(available, 3, RoundingMode.HALF_UP));
        var most = desk.rules()
                .explain(
                        "coaching/hours-year-" + year,
                        desk.workspace().project().referenceDate())
                .value()
                .toOptional()
                .map(value -> value instanceof Explanation.Quantity.OfPercentage(var percentage) ? percentage : null);
        lines.add(most.map(limit -> Say.text(
                        part.compareTo(limit) > 0 ? "workbench.board.guidanceOver" : "workbench.board.guidanceWithin",
                        year,
                        hours,
                        part,
                        limit))
                .orElseGet(() -> Say.text("workbench.board.guidanceYear", year, hours, part)));
    }

    private static void scale(Desk desk, CarvedRole role, List<String> lines) {
        var workspace = desk.workspace();
        var scale = role.scale();
        if (scale != null) {
            lines.add(Say.text(
                    "workbench.board.inScale", scale.scale(), scale.step(), ScaleChoice.wage(workspace, scale)));
        }
        if (workspace.scales().lines().isEmpty()) {
            lines.add(Say.text("workbench.board.noScales"));
            return;
        }
        var found = ScalesNearMinimum.of(
                workspace.scales(), desk.rules(), workspace.project().referenceDate());
        lines.add(Say.text(
                found.atOrNear().isEmpty() ? "workbench.board.noScaleNear" : "workbench.board.scaleNear",
                Figures.value(found.minimum())));
    }

    private static Explanation jobs(Desk desk, RoleReview review) {
        var hours =
                Explained.hours(Phrase.of("workbench.board.paidHours"), Figure.known(review.hoursAvailablePerWeek()));
        return new JobsAgreement(desk.rules())
                .jobs(hours, desk.workspace().project().referenceDate());
    }
}
