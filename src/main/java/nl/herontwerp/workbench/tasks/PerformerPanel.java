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
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.herontwerp.kernel.Hours;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.process.Completeness.Gap;
import nl.herontwerp.process.InventoryEdit;
import nl.herontwerp.process.Performer;
import nl.herontwerp.process.Provenance;
import nl.herontwerp.process.Sourced;
import nl.herontwerp.scenario.Workspace;
import nl.herontwerp.shell.Say;
import nl.herontwerp.shell.widgets.Figures;
import nl.herontwerp.wagerules.MinimumWage;
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

    PerformerPanel(Desk desk, Supplier<Provenance> entered) {
        this.desk = desk;
        this.entered = entered;
        addClassName("panel");
    }

    void show(Workspace workspace) {
        removeAll();
        add(new H2(Say.text("workbench.performers.title")), new Paragraph(Say.text("workbench.performers.explain")));
        add(new Anchor(
                "project/" + workspace.project().id() + "/loonschalen?scenario="
                        + workspace.scenario().id(),
                Say.text("workbench.scales.open")));
        workspace.asIs().inventory().performers().values().forEach(performer -> add(details(workspace, performer)));
        if (workspace.editable()) {
            add(new Button(Say.text("workbench.performers.add"), click -> {
                var id = "job:" + UUID.randomUUID();
                open.add(id);
                desk.edit(
                        new InventoryEdit.PutPerformer(Performer.named(id, Say.text("workbench.performers.newName"))));
            }));
        }
    }

    private NativeDetails details(Workspace workspace, Performer performer) {
        var details = new NativeDetails(
                Say.text("workbench.performers.head", performer.name(), wage(workspace, performer), people(performer)));
        details.addClassName("performer");
        details.setOpen(open.contains(performer.id()));
        details.addToggleListener(toggle -> {
            if (toggle.isOpened()) {
                open.add(performer.id());
            } else {
                open.remove(performer.id());
            }
        });
        var fields = new Div(
                name(workspace, performer),
                number(
                        workspace,
                        performer,
                        Gap.Kind.PEOPLE,
                        "workbench.performers.people",
                        performer.people(),
                        p -> p,
                        number -> with(
                                performer,
                                number,
                                performer.hourlyWage(),
                                performer.contractHoursPerWeek(),
                                performer.fullTimeHoursPerWeek(),
                                performer.workingDaysPerWeek())),
                scale(workspace, performer),
                wageField(workspace, performer),
                number(
                        workspace,
                        performer,
                        Gap.Kind.CONTRACT_HOURS,
                        "workbench.performers.contract",
                        performer.contractHoursPerWeek(),
                        Hours::value,
                        number -> with(
                                performer,
                                performer.people(),
                                performer.hourlyWage(),
                                change(number, Hours::new),
                                performer.fullTimeHoursPerWeek(),
                                performer.workingDaysPerWeek())),
                number(
                        workspace,
                        performer,
                        null,
                        "workbench.performers.fullTime",
                        performer.fullTimeHoursPerWeek(),
                        Hours::value,
                        number -> with(
                                performer,
                                performer.people(),
                                performer.hourlyWage(),
                                performer.contractHoursPerWeek(),
                                change(number, Hours::new),
                                performer.workingDaysPerWeek())),
                number(
                        workspace,
                        performer,
                        null,
                        "workbench.performers.days",
                        performer.workingDaysPerWeek(),
                        d -> d,
                        number -> with(
                                performer,
                                performer.people(),
                                performer.hourlyWage(),
                                performer.contractHoursPerWeek(),
                                performer.fullTimeHoursPerWeek(),
                                number)));
        fields.addClassName("performer-fields");
        if (workspace.editable()
                && workspace.asIs().model().lane(performer.id()).isEmpty()) {
            var remove = new Button(
                    Say.text("workbench.performers.remove"),
                    click -> desk.edit(new InventoryEdit.RemovePerformer(performer.id())));
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
                desk.edit(new InventoryEdit.PutPerformer(performer.withScale(change.getValue())));
            }
        });
        return choice;
    }

    private DecimalField wageField(Workspace workspace, Performer performer) {
        var field = number(
                workspace,
                performer,
                Gap.Kind.WAGE,
                "workbench.performers.wage",
                performer.hourlyWage(),
                Money::euros,
                number -> with(
                        performer,
                        performer.people(),
                        change(number, Money::new),
                        performer.contractHoursPerWeek(),
                        performer.fullTimeHoursPerWeek(),
                        performer.workingDaysPerWeek()));
        var entered = performer.hourlyWage();
        if (entered != null) {
            var date = workspace.project().referenceDate();
            MinimumRemark.of(
                            "workbench.performers.wage.belowMinimum",
                            entered.value().euros(),
                            MinimumWage.ADULT,
                            desk.rules(),
                            date)
                    .ifPresent(field::setHelperText);
        }
        var at = performer.scale();
        if (at != null) {
            field.setValue(ScaleChoice.wage(workspace, at));
            field.setHelperText(ScaleChoice.origin(workspace, at));
            field.setReadOnly(true);
        }
        return field;
    }

    private TextField name(Workspace workspace, Performer performer) {
        var name = new TextField(Say.text("workbench.performers.name"));
        name.setValue(performer.name());
        name.setReadOnly(!workspace.editable());
        name.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                desk.edit(new InventoryEdit.PutPerformer(new Performer(
                        performer.id(),
                        change.getValue().strip(),
                        performer.people(),
                        performer.hourlyWage(),
                        performer.contractHoursPerWeek(),
                        performer.fullTimeHoursPerWeek(),
                        performer.workingDaysPerWeek(),
                        performer.scale())));
            }
        });
        return name;
    }

    private <T> DecimalField number(
            Workspace workspace,
            Performer performer,
            Gap.@Nullable Kind gap,
            String key,
            @Nullable Sourced<T> value,
            Function<T, BigDecimal> read,
            Function<@Nullable Sourced<BigDecimal>, Performer> changed) {
        var field = new DecimalField(Say.text(key));
        if (gap != null) {
            field.getElement().setAttribute("data-gap", CompletenessPanel.mark(gap, performer.id()));
        }
        field.setNumber(value == null ? null : read.apply(value.value()));
        field.setHelperText(value == null ? "" : Provenances.text(value.provenance()));
        field.setReadOnly(!workspace.editable());
        field.onChange(number -> desk.edit(new InventoryEdit.PutPerformer(
                changed.apply(number == null ? null : new Sourced<>(number, entered.get())))));
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
                performer.id(), performer.name(), people, wage, contract, fullTime, days, performer.scale());
    }

    private static String wage(Workspace workspace, Performer performer) {
        var at = performer.scale();
        if (at != null) {
            return ScaleChoice.wage(workspace, at);
        }
        var wage = performer.hourlyWage();
        return wage == null ? Figures.unknown() : Say.formats().money(wage.value());
    }

    private static String people(Performer performer) {
        var people = performer.people();
        return people == null ? Figures.unknown() : Say.formats().decimal(people.value(), 1);
    }
}
