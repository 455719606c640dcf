package nl.herontwerp.workbench.tasks;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.herontwerp.kernel.Hours;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.kernel.Percentage;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.process.Completeness.Gap;
import nl.herontwerp.process.InventoryEdit;
import nl.herontwerp.process.JobSense;
import nl.herontwerp.process.Performer;
import nl.herontwerp.process.Provenance;
import nl.herontwerp.process.Sourced;
import nl.herontwerp.scenario.Workspace;
import nl.herontwerp.shell.Say;
import nl.herontwerp.wagerules.MinimumWage;
import nl.herontwerp.workbench.DecimalField;
import nl.herontwerp.workbench.Desk;
import nl.herontwerp.workbench.MinimumRemark;
import nl.herontwerp.workbench.ScaleChoice;
import org.jspecify.annotations.Nullable;

/** What is filled in of one present job: people, wage, hours and terms. Made once, so that whoever types goes on. */
class PerformerFields extends Div {

    private final transient Desk desk;
    private final transient Supplier<Provenance> entered;
    private final String id;
    private final transient List<Consumer<Workspace>> updates = new ArrayList<>();

    PerformerFields(Desk desk, Supplier<Provenance> entered, Workspace workspace, String id) {
        this.desk = desk;
        this.entered = entered;
        this.id = id;
        add(
                name(workspace),
                number(
                        workspace,
                        Gap.Kind.PEOPLE,
                        "workbench.performers.people",
                        Performer::people,
                        p -> p,
                        (job, number) -> with(
                                job,
                                number,
                                job.hourlyWage(),
                                job.contractHoursPerWeek(),
                                job.fullTimeHoursPerWeek(),
                                job.workingDaysPerWeek())),
                scale(workspace),
                wageField(workspace),
                number(
                        workspace,
                        Gap.Kind.CONTRACT_HOURS,
                        "workbench.performers.contract",
                        Performer::contractHoursPerWeek,
                        Hours::value,
                        (job, number) -> with(
                                job,
                                job.people(),
                                job.hourlyWage(),
                                change(number, Hours::new),
                                job.fullTimeHoursPerWeek(),
                                job.workingDaysPerWeek())),
                number(
                        workspace,
                        null,
                        "workbench.performers.fullTime",
                        Performer::fullTimeHoursPerWeek,
                        Hours::value,
                        (job, number) -> with(
                                job,
                                job.people(),
                                job.hourlyWage(),
                                job.contractHoursPerWeek(),
                                change(number, Hours::new),
                                job.workingDaysPerWeek())),
                number(
                        workspace,
                        null,
                        "workbench.performers.days",
                        Performer::workingDaysPerWeek,
                        d -> d,
                        (job, number) -> with(
                                job,
                                job.people(),
                                job.hourlyWage(),
                                job.contractHoursPerWeek(),
                                job.fullTimeHoursPerWeek(),
                                number)));
        add(terms(workspace).toArray(DecimalField[]::new));
        addClassName("performer-fields");
        if (workspace.editable() && workspace.asIs().model().lane(id).isEmpty()) {
            var remove = new Button(
                    Say.text("workbench.performers.remove"), click -> desk.edit(new InventoryEdit.RemovePerformer(id)));
            remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            add(remove);
        }
    }

    /** Shows the figures of now. */
    void show(Workspace workspace) {
        updates.forEach(update -> update.accept(workspace));
    }

    /** The job as it is when it is changed. */
    private Performer now() {
        return Objects.requireNonNull(
                desk.workspace().asIs().inventory().performers().get(id));
    }

    /** Shows something of a job after each change. */
    private void showing(BiConsumer<Workspace, Performer> update) {
        updates.add(workspace -> {
            var performer = workspace.asIs().inventory().performers().get(id);
            if (performer != null) {
                update.accept(workspace, performer);
            }
        });
    }

    private ScaleChoice scale(Workspace workspace) {
        var choice = new ScaleChoice(workspace, "workbench.scales.none.job", now().scale());
        choice.setReadOnly(!workspace.editable());
        choice.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                desk.edit(new InventoryEdit.PutPerformer(now().withScale(change.getValue())));
            }
        });
        showing((after, job) -> choice.setValue(job.scale()));
        return choice;
    }

    private DecimalField wageField(Workspace workspace) {
        var field = number(
                workspace,
                Gap.Kind.WAGE,
                "workbench.performers.wage",
                Performer::hourlyWage,
                Money::euros,
                (job, number) -> with(
                        job,
                        job.people(),
                        change(number, Money::new),
                        job.contractHoursPerWeek(),
                        job.fullTimeHoursPerWeek(),
                        job.workingDaysPerWeek()));
        showing((after, job) -> {
            var at = job.scale();
            if (at != null) {
                field.setInvalid(false);
                field.setValue(ScaleChoice.wage(after, at));
                field.setHelperText(ScaleChoice.origin(after, at));
            } else if (field.isReadOnly() && after.editable()) {
                // the wage of its own comes back
                var own = job.hourlyWage();
                field.setNumber(own == null ? null : own.value().euros());
            }
            if (at == null) {
                field.setHelperText(remark(after, job.hourlyWage()));
            }
            field.setReadOnly(!after.editable() || at != null);
        });
        return field;
    }

    /** Bonus, leave and sickness of a job that is in no wage scale; a scale has its own. */
    private List<DecimalField> terms(Workspace workspace) {
        var bonus = number(
                workspace,
                null,
                "workbench.performers.bonus",
                job -> job.termsOrNone().yearEndBonus(),
                Percentage::percent,
                (job, number) -> job.withTerms(job.termsOrNone().withBonus(change(number, Percentage::new))));
        var leave = number(
                workspace,
                null,
                "workbench.performers.leave",
                job -> job.termsOrNone().leave(),
                Hours::value,
                (job, number) -> job.withTerms(job.termsOrNone().withLeave(change(number, Hours::new))));
        var sickness = number(
                workspace,
                null,
                "workbench.performers.sickness",
                job -> job.termsOrNone().sickness(),
                Percentage::percent,
                (job, number) -> job.withTerms(job.termsOrNone().withSickness(change(number, Percentage::new))));
        var all = List.of(bonus, leave, sickness);
        all.forEach(field -> field.setPlaceholder(Say.text("workbench.performers.notCounted")));
        showing((after, job) -> all.forEach(field -> {
            field.setReadOnly(!after.editable() || job.scale() != null);
            if (job.scale() != null) {
                field.setHelperText(Say.text("workbench.performers.inScale"));
            }
        }));
        return all;
    }

    private String remark(Workspace workspace, @Nullable Sourced<Money> wage) {
        return wage == null
                ? ""
                : MinimumRemark.of(
                                "workbench.performers.wage.belowMinimum",
                                wage.value().euros(),
                                MinimumWage.ADULT,
                                desk.rules(),
                                workspace.project().referenceDate())
                        .orElse("");
    }

    private TextField name(Workspace workspace) {
        var name = new TextField(Say.text("workbench.performers.name"));
        name.setReadOnly(!workspace.editable());
        name.getElement().setAttribute("data-focus-key", "job-name:" + id);
        name.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                var job = now();
                var edit = new InventoryEdit.PutPerformer(new Performer(
                        id,
                        change.getValue().strip(),
                        job.people(),
                        job.hourlyWage(),
                        job.contractHoursPerWeek(),
                        job.fullTimeHoursPerWeek(),
                        job.workingDaysPerWeek(),
                        job.scale(),
                        job.terms()));
                name.setInvalid(false);
                if (!desk.edit(edit)) {
                    name.setValue(change.getValue());
                    name.setErrorMessage(Say.phrase(desk.refusal(edit).orElse(Phrase.of("workbench.cell.notKept"))));
                    name.setInvalid(true);
                }
            }
        });
        showing((after, job) -> {
            if (!name.isInvalid() && !name.getValue().equals(job.name())) {
                name.setValue(job.name());
            }
        });
        return name;
    }

    private <T> DecimalField number(
            Workspace workspace,
            Gap.@Nullable Kind gap,
            String key,
            Function<Performer, @Nullable Sourced<T>> value,
            Function<T, BigDecimal> read,
            BiFunction<Performer, @Nullable Sourced<BigDecimal>, Performer> changed) {
        var field = new DecimalField(Say.text(key));
        if (gap != null) {
            field.getElement().setAttribute("data-gap", CompletenessPanel.mark(gap, id));
        }
        field.getElement().setAttribute("data-focus-key", key + ":" + id);
        field.setReadOnly(!workspace.editable());
        field.onChange(number -> {
            var job = changed.apply(now(), number == null ? null : new Sourced<>(number, entered.get()));
            JobSense.problem(job)
                    .ifPresentOrElse(
                            problem -> field.refuse(Say.phrase(problem)),
                            () -> field.edit(desk, new InventoryEdit.PutPerformer(job)));
        });
        showing((after, job) -> {
            var now = value.apply(job);
            field.update(now == null ? null : read.apply(now.value()));
            field.setHelperText(now == null ? "" : Provenances.text(now.provenance()));
        });
        return field;
    }

    private static <T> @Nullable Sourced<T> change(@Nullable Sourced<BigDecimal> number, Function<BigDecimal, T> make) {
        return number == null ? null : new Sourced<>(make.apply(number.value()), number.provenance());
    }

    private static Performer with(
            Performer performer,
            @Nullable Sourced<BigDecimal> people,
            @Nullable Sourced<Money> wage,
            @Nullable Sourced<Hours> contract,
            @Nullable Sourced<Hours> fullTime,
            @Nullable Sourced<BigDecimal> days) {
        return new Performer(
                performer.id(),
                performer.name(),
                people,
                wage,
                contract,
                fullTime,
                days,
                performer.scale(),
                performer.terms());
    }
}
