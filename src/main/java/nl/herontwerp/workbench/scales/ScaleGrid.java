package nl.herontwerp.workbench.scales;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.herontwerp.kernel.Explanation;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.kernel.ScaleStep;
import nl.herontwerp.scenario.ScaleEdit;
import nl.herontwerp.scenario.ScenarioStatus;
import nl.herontwerp.scenario.Workspace;
import nl.herontwerp.shell.Say;
import nl.herontwerp.shell.widgets.Figures;
import nl.herontwerp.shell.widgets.RowGrid;
import nl.herontwerp.wagerules.ParameterRegister;
import nl.herontwerp.wagerules.ScaleLine;
import nl.herontwerp.workbench.DateField;
import nl.herontwerp.workbench.DecimalField;
import nl.herontwerp.workbench.Desk;

/** All lines of the wage scales. Typing and pressing Enter keeps a figure and goes one row down. */
class ScaleGrid extends RowGrid<ScaleRow> {

    /** Longer tables scroll in their own frame, so that only the rows in sight are made. */
    private static final int ALL_SHOWN = 12;

    private final transient Desk desk;
    private final List<Column<ScaleRow>> results;

    ScaleGrid(Desk desk) {
        super(ScaleRow::id);
        this.desk = desk;
        addClassName("scale-grid");
        column(ScaleColumn.SCALE, "5rem", this::scale).setFrozen(true);
        column(ScaleColumn.STEP, "5rem", this::step).setFrozen(true);
        column(ScaleColumn.FROM, "9.5rem", this::from);
        number(ScaleColumn.AMOUNT, "6.5rem");
        column(ScaleColumn.PER, "6.5rem", this::per);
        number(ScaleColumn.FULL_TIME, "5.75rem");
        number(ScaleColumn.BONUS, "10rem");
        number(ScaleColumn.PENSION, "6.75rem");
        number(ScaleColumn.TRAVEL, "6.75rem");
        column(ScaleColumn.TRAVEL_PER, "6.5rem", this::travelPer);
        for (var column : List.of(
                ScaleColumn.STATUTORY_LEAVE,
                ScaleColumn.EXTRA_LEAVE,
                ScaleColumn.PUBLIC_HOLIDAYS,
                ScaleColumn.OTHER,
                ScaleColumn.SICKNESS)) {
            number(column, "6.25rem");
        }
        addComponentColumn(this::remove).setWidth("3.5rem").setFlexGrow(0);
        results = List.of(
                result("workbench.scales.standing", "7.5rem", row -> new Span(row.standing())),
                result("workbench.scales.paidHour", "6rem", row -> amount(row.paidHour())),
                result("workbench.scales.productiveHour", "6.5rem", row -> amount(row.productiveHour())));
    }

    void show(Workspace workspace, ParameterRegister rules) {
        var rows = ScaleRow.all(workspace, rules);
        // what a submitted scenario came to is kept with it and shown with its cost
        var isDraft = workspace.scenario().status() == ScenarioStatus.DRAFT;
        results.forEach(column -> column.setVisible(isDraft));
        setAllRowsVisible(rows.size() <= ALL_SHOWN);
        showRows(rows);
    }

    /** Shows a line and puts the cursor in its first field. */
    void goTo(String id) {
        var rows = shownRows();
        for (int index = 0; index < rows.size(); index++) {
            if (rows.get(index).id().equals(id)) {
                scrollToIndex(index);
            }
        }
        getElement()
                .executeJs(
                        // whoever is typing in another cell by then stays there
                        "setTimeout(() => { const field = this.querySelector('.scale-' + $0);"
                                + " if (field && !this.contains(document.activeElement)) field.focus(); }, 200)",
                        id);
    }

    private Column<ScaleRow> column(ScaleColumn column, String width, Function<ScaleRow, ? extends Component> content) {
        return addColumn(new ComponentRenderer<>(content::apply))
                .setHeader(Say.phrase(Phrase.ofEnum("workbench.scales.column", column)))
                .setWidth(width)
                .setFlexGrow(0);
    }

    private void number(ScaleColumn column, String width) {
        column(column, width, row -> {
            var field = new DecimalField("");
            walks(field, row.id(), css(column));
            field.setAriaLabel(name(row, column));
            field.addClassName(css(column));
            var number = column.number(row.line());
            field.setNumber(number);
            if (column.isMoney() && number != null) {
                field.setValue(Say.formats().plainMoney(number));
            }
            field.setReadOnly(!desk.workspace().editable());
            field.setWidthFull();
            keepsRefused(field, row.id(), css(column));
            field.onChange(changed -> put(column.with(row.line(), changed)).ifPresent(field::refuse));
            return field;
        });
    }

    private Column<ScaleRow> result(String key, String width, Function<ScaleRow, Component> content) {
        return addColumn(new ComponentRenderer<>(content::apply))
                .setHeader(Say.text(key))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth(width)
                .setFlexGrow(0)
                .setFrozenToEnd(true);
    }

    private static Component amount(Explanation explanation) {
        return Figures.opening(Figures.value(explanation), explanation);
    }

    private TextField scale(ScaleRow row) {
        var field = text(
                row,
                ScaleColumn.SCALE,
                row.line().at().scale(),
                scale -> new ScaleStep(scale, row.line().at().step()));
        field.addClassName("scale-" + row.id());
        return field;
    }

    private TextField step(ScaleRow row) {
        return text(
                row,
                ScaleColumn.STEP,
                row.line().at().step(),
                step -> new ScaleStep(row.line().at().scale(), step));
    }

    private TextField text(ScaleRow row, ScaleColumn column, String value, Function<String, ScaleStep> changed) {
        var field = new TextField();
        walks(field, row.id(), css(column));
        field.setAriaLabel(name(row, column));
        field.addClassNames("cell-words", css(column));
        field.setValue(value);
        field.setReadOnly(!desk.workspace().editable());
        field.setWidthFull();
        keepsRefused(field, row.id(), css(column));
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                var line = row.line();
                var at = changed.apply(change.getValue());
                var refusal =
                        put(new ScaleLine(line.id(), at, line.from(), line.wage(), line.extras(), line.absence()));
                field.setErrorMessage(refusal.orElse(""));
                field.setInvalid(refusal.isPresent());
            }
        });
        return field;
    }

    private DateField from(ScaleRow row) {
        var field = new DateField();
        field.setValue(row.line().from());
        field.setAriaLabel(name(row, ScaleColumn.FROM));
        field.setReadOnly(!desk.workspace().editable());
        field.setWidthFull();
        field.addValueChangeListener(change -> {
            var line = row.line();
            if (change.isFromClient() && change.getValue() != null) {
                putOrShow(new ScaleLine(
                        line.id(), line.at(), change.getValue(), line.wage(), line.extras(), line.absence()));
            }
        });
        return field;
    }

    private Select<ScaleLine.WagePer> per(ScaleRow row) {
        var wage = row.line().wage();
        return choice(
                row,
                ScaleColumn.PER,
                ScaleLine.WagePer.values(),
                wage.per(),
                per -> ScaleColumn.with(row.line(), new ScaleLine.Wage(wage.amount(), per, wage.fullTimeHours())));
    }

    private Select<ScaleLine.TravelPer> travelPer(ScaleRow row) {
        var extras = row.line().extras();
        return choice(
                row,
                ScaleColumn.TRAVEL_PER,
                ScaleLine.TravelPer.values(),
                extras.travelPer(),
                per -> ScaleColumn.with(
                        row.line(),
                        new ScaleLine.Extras(extras.yearEndBonus(), extras.pension(), extras.travel(), per)));
    }

    private <E extends Enum<E>> Select<E> choice(
            ScaleRow row, ScaleColumn column, E[] values, E chosen, Function<E, ScaleLine> changed) {
        var select = new Select<E>();
        select.setAriaLabel(name(row, column));
        select.setItems(values);
        select.setItemLabelGenerator(each -> Say.phrase(Phrase.ofEnum("workbench.scales.per", each)));
        select.setValue(chosen);
        select.setReadOnly(!desk.workspace().editable());
        select.setWidthFull();
        select.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                putOrShow(changed.apply(change.getValue()));
            }
        });
        return select;
    }

    private Component remove(ScaleRow row) {
        if (!desk.workspace().editable()) {
            return new Span();
        }
        var remove = new Button(VaadinIcon.TRASH.create(), click -> desk.edit(new ScaleEdit.RemoveLine(row.id())));
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        remove.setAriaLabel(Say.text(
                "workbench.scales.remove",
                row.line().at().scale(),
                row.line().at().step(),
                row.line().from()));
        return remove;
    }

    /** Why a line can't be kept; empty when it is. */
    private Optional<String> put(ScaleLine line) {
        var edit = new ScaleEdit.PutLines(List.of(line));
        return desk.edit(edit)
                ? Optional.empty()
                : Optional.of(Say.phrase(desk.refusal(edit).orElse(Phrase.of("workbench.cell.notKept"))));
    }

    /** What was chosen and can't be kept is shown as it was. */
    private void putOrShow(ScaleLine line) {
        if (put(line).isPresent()) {
            getDataProvider().refreshAll();
        }
    }

    private static String name(ScaleRow row, ScaleColumn column) {
        return Say.text(
                "workbench.scales.fieldOf",
                Phrase.ofEnum("workbench.scales.column", column),
                row.line().at().scale(),
                row.line().at().step());
    }

    private static String css(ScaleColumn column) {
        return "cell-scale-" + column.ordinal();
    }
}
