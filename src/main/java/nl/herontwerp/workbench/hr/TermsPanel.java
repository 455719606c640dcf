package nl.herontwerp.workbench.hr;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.herontwerp.carving.DesignEdit;
import nl.herontwerp.carving.RoleReview;
import nl.herontwerp.carving.RoleTerms.Field;
import nl.herontwerp.carving.RoleTerms.Lines;
import nl.herontwerp.carving.TermsChange;
import nl.herontwerp.kernel.Hours;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.process.Performer;
import nl.herontwerp.shell.Say;
import nl.herontwerp.shell.widgets.Figures;
import nl.herontwerp.workbench.DateField;
import nl.herontwerp.workbench.Desk;
import org.jspecify.annotations.Nullable;

/** What HR settles. Each field is kept when it is left, as an edit of its own that undo takes back. */
class TermsPanel extends Section {

    private final transient Desk desk;
    private final Paragraph state = new Paragraph();
    private final Paragraph guide = new Paragraph();
    private final Map<Field, AbstractField<?, String>> texts = new EnumMap<>(Field.class);
    private final Map<Lines, TextArea> lists = new EnumMap<>(Lines.class);
    private final ComboBox<String> reportsTo = new ComboBox<>();
    private final DateField start = new DateField(Say.text("workbench.hr.start"));
    private List<String> jobs = List.of();
    private final Map<Component, HasValidation> refused = new LinkedHashMap<>();
    private String shown = "";
    private String roleId = "";

    TermsPanel(Desk desk) {
        this.desk = desk;
        addClassName("role-terms");
        var privacy = HrView.quiet(Say.text("workbench.hr.privacy"));
        start.setHelperText(Say.text("workbench.hr.start.help"));
        start.addValueChangeListener(changed -> {
            if (changed.isFromClient()) {
                change(start, new TermsChange.SetStart(changed.getValue()));
            }
        });
        guide.addClassName("quiet");
        add(
                state,
                privacy,
                new H2(Say.text("workbench.hr.group.place")),
                form(line(Field.FUNCTION_CODE), reportsTo(), line(Field.PLACE), area(Field.IF_PARENT_ENDS)),
                new H2(Say.text("workbench.hr.group.guidance")),
                guide,
                form(lines(Lines.GUIDE_TASKS)),
                new H2(Say.text("workbench.hr.group.growth")),
                form(lines(Lines.TRAINING), lines(Lines.DEVELOPMENT)),
                new H2(Say.text("workbench.hr.group.start")),
                form(area(Field.WORKING_TIMES), start, area(Field.REMARKS)));
    }

    void show(RoleReview review) {
        var workspace = desk.workspace();
        var now = workspace.scenario().id() + review.role().id();
        if (!now.equals(shown)) {
            shown = now;
            refused.values().forEach(field -> field.setInvalid(false));
            refused.clear();
        }
        roleId = review.role().id();
        var terms = workspace.design().termsOf(roleId);
        var isEditable = workspace.termsEditable();
        state.setVisible(!workspace.editable());
        state.setText(Say.text(isEditable ? "workbench.hr.withHr" : "workbench.hr.readOnly"));
        var names = workspace.asIs().inventory().performers().values().stream()
                .map(Performer::name)
                .distinct()
                .toList();
        if (!names.equals(jobs)) {
            jobs = names;
            reportsTo.setItems(names);
        }
        texts.forEach((field, input) -> {
            put(input, terms.text(field).orElse(input == reportsTo ? null : ""));
            input.setReadOnly(!isEditable);
        });
        lists.forEach((list, input) -> {
            put(input, String.join("\n", terms.lines(list)));
            input.setReadOnly(!isEditable);
        });
        put(start, terms.startWished());
        start.setReadOnly(!isEditable);
        guide.setText(guidance(review));
    }

    private String guidance(RoleReview review) {
        var guidance = review.role().guidance();
        return guidance == null
                ? Say.text("workbench.hr.noGuide")
                : Say.text(
                        "workbench.hr.guideOf",
                        desk.workspace()
                                .asIs()
                                .inventory()
                                .performer(guidance.performerId())
                                .map(Performer::name)
                                .orElseGet(Figures::unknown),
                        guidance.hoursPerWeek(),
                        later(guidance.secondYear()),
                        later(guidance.thirdYear()));
    }

    private static String later(@Nullable Hours hours) {
        return hours == null ? Figures.unknown() : Say.formats().hours(hours);
    }

    private TextField line(Field field) {
        var input = new TextField(name(field));
        input.setHelperText(Say.phrase(Phrase.ofEnum("workbench.hr.help", field)));
        input.setMaxLength(300);
        return kept(field, input);
    }

    private TextArea area(Field field) {
        var input = new TextArea(name(field));
        input.setHelperText(Say.phrase(Phrase.ofEnum("workbench.hr.help", field)));
        input.setMaxLength(TermsChange.MAX_TEXT);
        return kept(field, input);
    }

    private ComboBox<String> reportsTo() {
        reportsTo.setLabel(name(Field.REPORTS_TO));
        reportsTo.setHelperText(Say.phrase(Phrase.ofEnum("workbench.hr.help", Field.REPORTS_TO)));
        reportsTo.setAllowCustomValue(true);
        reportsTo.addCustomValueSetListener(
                typed -> change(reportsTo, new TermsChange.SetText(Field.REPORTS_TO, filled(typed.getDetail()))));
        return kept(Field.REPORTS_TO, reportsTo);
    }

    private <F extends AbstractField<F, String> & HasValidation> F kept(Field field, F input) {
        texts.put(field, input);
        input.addValueChangeListener(changed -> {
            if (changed.isFromClient()) {
                change(input, new TermsChange.SetText(field, filled(input.getValue())));
            }
        });
        return input;
    }

    private TextArea lines(Lines list) {
        var input = new TextArea(Say.phrase(Phrase.ofEnum("carving.term", list)));
        input.setHelperText(Say.phrase(Phrase.ofEnum("workbench.hr.help", list)));
        input.setMinRows(3);
        lists.put(list, input);
        input.addValueChangeListener(changed -> {
            if (changed.isFromClient()) {
                change(
                        input,
                        new TermsChange.SetLines(
                                list,
                                input.getValue()
                                        .lines()
                                        .map(String::strip)
                                        .filter(line -> !line.isEmpty())
                                        .toList()));
            }
        });
        return input;
    }

    /** Keeps what was filled in; what is refused stays in its field, with why. */
    private <F extends Component & HasValidation> void change(F field, TermsChange change) {
        var edit = new DesignEdit.ChangeTerms(roleId, change);
        var refusal = desk.refusal(edit);
        field.setErrorMessage(refusal.map(Say::phrase).orElse(""));
        field.setInvalid(refusal.isPresent());
        if (refusal.isEmpty()) {
            refused.remove(field);
            desk.edit(edit);
        } else {
            refused.put(field, field);
        }
    }

    private static FormLayout form(Component... fields) {
        var form = new FormLayout(fields);
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1), new FormLayout.ResponsiveStep("40rem", 2));
        return form;
    }

    private static String name(Field field) {
        return Say.phrase(Phrase.ofEnum("carving.term", field));
    }

    private static @Nullable String filled(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }

    /** Leaves a field alone that shows the value already, so that nothing is lost while somebody types. */
    private <T> void put(AbstractField<?, T> field, @Nullable T value) {
        if (!refused.containsKey(field) && !Objects.equals(field.getValue(), value)) {
            field.setValue(value);
        }
    }
}
