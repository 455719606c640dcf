package nl.herontwerp.workbench.tasks;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
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
import nl.herontwerp.shell.widgets.Figures;
import nl.herontwerp.wagerules.MinimumWage;
import nl.herontwerp.wagerules.WageScales;
import nl.herontwerp.workbench.DecimalField;
import nl.herontwerp.workbench.Desk;
import nl.herontwerp.workbench.MinimumRemark;
import nl.herontwerp.workbench.ScaleChoice;
import org.jspecify.annotations.Nullable;

/** The present jobs: people, wage and hours. */
class PerformerPanel extends Section {

    private final transient Desk desk;
    private final transient Supplier<Provenance> entered;
    private final Set<String> open = new HashSet<>();
    private final Anchor scales = new Anchor("", Say.text("workbench.scales.open"));
    private final Div jobs = new Div();
    private final Button add = new Button(Say.text("workbench.performers.add"), click -> addOne());
    private final transient List<Consumer<Workspace>> updates = new ArrayList<>();
    private transient @Nullable Shown shown;

    /** What the fields were made for. */
    private record Shown(List<String> ids, WageScales scales, boolean editable) {}

    PerformerPanel(Desk desk, Supplier<Provenance> entered) {
        this.desk = desk;
        this.entered = entered;
        addClassName("panel");
        add(
                new H2(Say.text("workbench.performers.title")),
                new Paragraph(Say.text("workbench.performers.explain")),
                scales,
                jobs,
                add);
    }

    /** Shows the figures of now; the fields of a job are made once, so that whoever types in them goes on. */
    void show(Workspace workspace) {
        scales.setHref("project/" + workspace.project().id() + "/loonschalen?scenario="
                + workspace.scenario().id());
        add.setVisible(workspace.editable());
        var performers = workspace.asIs().inventory().performers();
        var wanted = new Shown(List.copyOf(performers.keySet()), workspace.scales(), workspace.editable());
        if (!wanted.equals(shown)) {
            shown = wanted;
            updates.clear();
            jobs.removeAll();
            performers.values().forEach(performer -> jobs.add(details(workspace, performer)));
        }
        updates.forEach(update -> update.accept(workspace));
    }

    private void addOne() {
        var id = "job:" + UUID.randomUUID();
        open.add(id);
        desk.edit(new InventoryEdit.PutPerformer(Performer.named(id, Say.text("workbench.performers.newName"))));
    }

    /** The job as it is when it is changed. */
    private Performer now(String id) {
        return Objects.requireNonNull(
                desk.workspace().asIs().inventory().performers().get(id));
    }

    /** Shows something of a job after each change. */
    private void showing(String id, BiConsumer<Workspace, Performer> update) {
        updates.add(workspace -> {
            var performer = workspace.asIs().inventory().performers().get(id);
            if (performer != null) {
                update.accept(workspace, performer);
            }
        });
    }

    private NativeDetails details(Workspace workspace, Performer performer) {
        var id = performer.id();
        var details = new NativeDetails();
        details.getSummary().getElement().setAttribute("data-focus-key", "job:" + id);
        showing(id, (after, job) -> details.setSummaryText(head(job, wage(after, job))));
        details.addClassName("performer");
        details.setOpen(open.contains(id));
        details.addToggleListener(toggle -> {
            if (toggle.isOpened()) {
                open.add(id);
            } else {
                open.remove(id);
            }
        });
        var fields = new Div(
                name(workspace, id),
                number(
                        workspace,
                        id,
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
                scale(workspace, performer),
                wageField(workspace, id),
                number(
                        workspace,
                        id,
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
                        id,
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
                        id,
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
        fields.add(terms(workspace, id).toArray(DecimalField[]::new));
        fields.addClassName("performer-fields");
        if (workspace.editable() && workspace.asIs().model().lane(id).isEmpty()) {
            var remove = new Button(
                    Say.text("workbench.performers.remove"), click -> desk.edit(new InventoryEdit.RemovePerformer(id)));
            remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            fields.add(remove);
        }
        details.setContent(fields);
        return details;
    }

    private ScaleChoice scale(Workspace workspace, Performer performer) {
        var choice = new ScaleChoice(workspace, "workbench.scales.none.job", performer.scale());
        choice.setReadOnly(!workspace.editable());
        choice.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                desk.edit(new InventoryEdit.PutPerformer(now(performer.id()).withScale(change.getValue())));
            }
        });
        showing(performer.id(), (after, job) -> choice.setValue(job.scale()));
        return choice;
    }

    private DecimalField wageField(Workspace workspace, String id) {
        var field = number(
                workspace,
                id,
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
        showing(id, (after, job) -> {
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
    private List<DecimalField> terms(Workspace workspace, String id) {
        var bonus = number(
                workspace,
                id,
                null,
                "workbench.performers.bonus",
                job -> job.termsOrNone().yearEndBonus(),
                Percentage::percent,
                (job, number) -> job.withTerms(job.termsOrNone().withBonus(change(number, Percentage::new))));
        var leave = number(
                workspace,
                id,
                null,
                "workbench.performers.leave",
                job -> job.termsOrNone().leave(),
                Hours::value,
                (job, number) -> job.withTerms(job.termsOrNone().withLeave(change(number, Hours::new))));
        var sickness = number(
                workspace,
                id,
                null,
                "workbench.performers.sickness",
                job -> job.termsOrNone().sickness(),
                Percentage::percent,
                (job, number) -> job.withTerms(job.termsOrNone().withSickness(change(number, Percentage::new))));
        var all = List.of(bonus, leave, sickness);
        all.forEach(field -> field.setPlaceholder(Say.text("workbench.performers.notCounted")));
        showing(
                id,
                (after, job) -> all.forEach(field -> {
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

    private TextField name(Workspace workspace, String id) {
        var name = new TextField(Say.text("workbench.performers.name"));
        name.setReadOnly(!workspace.editable());
        name.getElement().setAttribute("data-focus-key", "job-name:" + id);
        name.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                var job = now(id);
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
        showing(id, (after, job) -> {
            if (!name.isInvalid() && !name.getValue().equals(job.name())) {
                name.setValue(job.name());
            }
        });
        return name;
    }

    private <T> DecimalField number(
            Workspace workspace,
            String id,
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
            var job = changed.apply(now(id), number == null ? null : new Sourced<>(number, entered.get()));
            JobSense.problem(job)
                    .ifPresentOrElse(
                            problem -> field.refuse(Say.phrase(problem)),
                            () -> field.edit(desk, new InventoryEdit.PutPerformer(job)));
        });
        showing(id, (after, job) -> {
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

    private static String wage(Workspace workspace, Performer performer) {
        var at = performer.scale();
        if (at != null) {
            return ScaleChoice.wage(workspace, at);
        }
        var wage = performer.hourlyWage();
        return wage == null ? Figures.unknown() : Say.formats().money(wage.value());
    }

    private static String head(Performer job, String wage) {
        var isKnown = !wage.equals(Figures.unknown());
        var cost = Say.text(isKnown ? "workbench.performers.wageOf" : "workbench.performers.wageUnknown", wage);
        if (job.people() == null) {
            return Say.text("workbench.performers.headUnknown", job.name(), cost);
        }
        return "1".equals(people(job))
                ? Say.text("workbench.performers.headOne", job.name(), cost)
                : Say.text("workbench.performers.head", job.name(), cost, people(job));
    }

    private static String people(Performer performer) {
        var people = performer.people();
        return people == null ? Figures.unknown() : Say.formats().decimal(people.value(), 1);
    }
}
