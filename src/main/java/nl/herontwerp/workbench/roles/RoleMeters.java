package nl.herontwerp.workbench.roles;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import nl.herontwerp.carving.Demand;
import nl.herontwerp.carving.RoleHours;
import nl.herontwerp.carving.RoleReview;
import nl.herontwerp.carving.WeekPlan;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Hours;
import nl.herontwerp.kernel.Percentage;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.shell.Say;
import nl.herontwerp.shell.widgets.Figures;
import nl.herontwerp.workbench.RangeText;

/** What a role comes to, as small pictures that have their words beside them. */
class RoleMeters {

    private static final int MOST_MAIN_TASKS = 5;
    private static final int MOST_DEMAND = 3;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final BoardColumn column;
    private final RoleReview review;
    private final RoleHours hours;
    private final String range;

    /** @param range of the hours a week when minutes are at their least and at their most, or empty */
    RoleMeters(BoardColumn column, RoleReview review, RoleHours hours, String range) {
        this.column = column;
        this.review = review;
        this.hours = hours;
        this.range = range;
    }

    /** The hours that are needed against those in the contracts. */
    Div hours() {
        var needed = review.hoursNeededPerWeek().isKnown() ? review.hoursNeededPerWeek() : review.hoursPerWeek();
        var available = review.hoursAvailablePerWeek();
        var part = needed.map(hours -> percent(hours.value(), available.value()));
        var words = new Paragraph(
                Say.text("workbench.board.against", Figures.hours(needed), available, difference(needed)));
        return new Div(words, bar(part.toOptional().orElse(BigDecimal.ZERO)));
    }

    /** What the hours are made of. */
    Paragraph made() {
        var made = new Paragraph(Say.text(
                review.role().wageValue() == null ? "workbench.board.madeOf" : "workbench.board.madeOfAt",
                Figures.hours(hours.work()),
                Figures.hours(hours.handOver()),
                hours.walking(),
                RangeText.with(Figures.hours(review.hoursPerWeek()), range),
                Objects.requireNonNullElse(review.role().wageValue(), Percentage.ZERO)));
        made.addClassName("quiet");
        return made;
    }

    private String difference(Figure<Hours> needed) {
        return needed.map(hours -> {
                    var over = hours.minus(review.hoursAvailablePerWeek());
                    return over.isNegative()
                            ? Say.text("workbench.board.under", Hours.ZERO.minus(over))
                            : over.isZero()
                                    ? Say.text("workbench.board.exactly")
                                    : Say.text("workbench.board.over", over);
                })
                .toOptional()
                .orElseGet(() -> Say.text("workbench.board.differenceUnknown"));
    }

    NativeDetails mainTasks() {
        var count = review.mainTasks().stream()
                .filter(task -> task.isMainTask().toOptional().orElse(false))
                .count();
        var list = new UnorderedList();
        for (var task : review.mainTasks()) {
            var verdict = task.isMainTask()
                    .toOptional()
                    .map(main -> main ? "workbench.roles.isMainTask" : "workbench.roles.tooSmall")
                    .orElse("workbench.roles.mainTaskUnknown");
            list.add(new ListItem(Say.text(verdict, task.name(), Figures.hours(task.hoursPerWeek()))));
        }
        return column.details(
                "mainTasks",
                Say.text("workbench.roles.mainTasks", count),
                bar(percent(BigDecimal.valueOf(count), BigDecimal.valueOf(MOST_MAIN_TASKS))),
                new Paragraph(Say.text("workbench.roles.mainTasks.rule")),
                list);
    }

    /** Seven bars; the summary names the highest. */
    NativeDetails demands() {
        var rows = new Div();
        rows.addClassName("demand-bars");
        for (var demand : Demand.values()) {
            var score = review.demands().get(demand);
            rows.add(
                    new Span(Say.phrase(Phrase.ofEnum("carving.demand", demand))),
                    bar(percent(BigDecimal.valueOf(score == null ? 0 : score), BigDecimal.valueOf(MOST_DEMAND))),
                    new Span(score == null ? Say.text("workbench.board.noScore") : score.toString()));
        }
        var highest = BoardWords.highest(review.demands());
        var summary = highest.map(scored -> Say.text(
                        "workbench.board.demands", Phrase.ofEnum("carving.demand", scored.getKey()), scored.getValue()))
                .orElseGet(() -> Say.text("workbench.board.demandsUnknown"));
        return column.details("demands", summary, rows);
    }

    /** Hours by day of the week. */
    NativeDetails week(WeekPlan plan) {
        var table = new Div();
        table.addClassName("week-bars");
        plan.perDay().forEach((day, time) -> {
            if (!time.equals(Figure.known(Hours.ZERO))) {
                table.add(new Span(Say.phrase(Phrase.ofEnum("carving.day", day))), number(Figures.hours(time)));
            }
        });
        if (!plan.elsewhere().equals(Figure.known(Hours.ZERO))) {
            table.add(new Span(Say.text("workbench.board.someDay")), number(Figures.hours(plan.elsewhere())));
        }
        var summary = plan.isUnknown() ? "workbench.board.weekUnknown" : "workbench.board.week";
        return column.details("week", Say.text(summary), table);
    }

    private static Span number(String text) {
        var number = new Span(text);
        number.addClassName("number");
        return number;
    }

    /** A bar for who sees it; the words beside it say the same. */
    private static Component bar(BigDecimal percent) {
        var fill = new Div();
        fill.getStyle().set("width", percent.min(HUNDRED) + "%");
        var bar = new Div(fill);
        bar.addClassName("board-bar");
        bar.setClassName("over", percent.compareTo(HUNDRED) > 0);
        bar.getElement().setAttribute("aria-hidden", "true");
        return bar;
    }

    private static BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return whole.signum() <= 0
                ? BigDecimal.ZERO
                : part.max(BigDecimal.ZERO).multiply(HUNDRED).divide(whole, 0, RoundingMode.HALF_UP);
    }
}
