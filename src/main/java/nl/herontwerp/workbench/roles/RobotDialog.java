package nl.herontwerp.workbench.roles;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.herontwerp.carving.DesignEdit;
import nl.herontwerp.carving.RobotLoad;
import nl.herontwerp.carving.RobotOption;
import nl.herontwerp.carving.RobotOption.Kind;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.library.RobotCatalogue;
import nl.herontwerp.library.RobotFigure.What;
import nl.herontwerp.shell.Say;
import nl.herontwerp.workbench.Desk;
import nl.herontwerp.workbench.robots.RobotWords;
import nl.herontwerp.workbench.robots.WaysPanel;
import org.jspecify.annotations.Nullable;

/**
 * What a robot does, when, at what cost and paid by whom. A new one begins with what is usual for its kind,
 * marked as a starting point; an empty field is unknown, and is said to be so in the result.
 */
class RobotDialog extends Dialog {

    private final transient Desk desk;
    private final transient @Nullable RobotOption before;
    private final String id;
    private final TextField name = new TextField(Say.text("workbench.robot.name"));
    private final Select<Kind> kind = new Select<>();
    private final Paragraph hint = new Paragraph();
    private final RobotWorkFields work;
    private final RobotTimesFields times = new RobotTimesFields(this::refresh);
    private final RobotDealFields deal = new RobotDealFields(this::refresh);
    private final Div load = new Div();
    private final WaysPanel ways = new WaysPanel();
    private final Div problem = new Div();
    private boolean filled;

    RobotDialog(Desk desk, @Nullable RobotOption robot) {
        super(Say.text(robot == null ? "workbench.robots.new" : "workbench.robot.change"));
        this.desk = desk;
        this.before = robot;
        this.id = robot == null ? UUID.randomUUID().toString() : robot.id();
        this.work = new RobotWorkFields(desk.workspace(), kind::getValue, this::refresh);
        setWidth("64rem");
        name.setAutoselect(true);
        addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                name.focus();
            }
        });
        addClassName("robot-dialog");
        kind.setLabel(Say.text("workbench.robot.kind"));
        kind.setItems(Kind.values());
        kind.setItemLabelGenerator(each -> Say.phrase(Phrase.ofEnum("workbench.robotKind", each)));
        hint.addClassName("quiet");
        load.addClassName("robot-load");
        load.getElement().setAttribute("aria-live", "polite");
        problem.addClassName("robot-problem");
        problem.getElement().setAttribute("role", "alert");
        add(
                new FormLayout(name, kind),
                hint,
                new H3(Say.text("workbench.robot.group.work")),
                work,
                new H3(Say.text("workbench.robot.group.times")),
                times,
                load,
                deal,
                new H3(Say.text("workbench.robot.group.compare")),
                ways);
        fill(robot);
        kind.addValueChangeListener(change -> begin(change.getValue()));
        name.addValueChangeListener(change -> refresh());
        filled = true;
        refresh();
        var save = new Button(Say.text("workbench.save"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(problem, new Button(Say.text("workbench.cancel"), click -> close()), save);
    }

    private void fill(@Nullable RobotOption robot) {
        if (robot == null) {
            kind.setValue(Kind.COBOT);
            begin(Kind.COBOT);
            return;
        }
        name.setValue(robot.name());
        kind.setValue(robot.kind());
        hint(robot.kind());
        work.show(robot.coverage());
        if (robot.times() != null) {
            times.show(robot.times());
        }
        deal.show(
                robot.dealOrAmounts(),
                robot.lifeYears(),
                robot.residualValue() == null ? null : robot.residualValue().euros());
    }

    /** A new robot begins with the figures of its kind; those of one that was kept are left alone. */
    private void begin(Kind chosen) {
        hint(chosen);
        if (before == null) {
            var start = RobotCatalogue.of(chosen);
            times.start(start);
            deal.start(start);
            refresh();
        }
    }

    private void hint(Kind chosen) {
        var start = RobotCatalogue.of(chosen);
        var english = Say.formats().locale().getLanguage().equals("en");
        hint.setText(english ? start.english() : start.hint());
    }

    private void refresh() {
        if (!filled) {
            return;
        }
        var robot = robot();
        var workspace = desk.workspace();
        var counted = RobotLoad.of(workspace.redesign(), robot, workspace.loads());
        load.removeAll();
        RobotWords.load(counted).forEach(line -> load.add(new Paragraph(line)));
        load.setClassName("is-over", RobotWords.isOver(counted));
        ways.show(robot, counted, desk.workspace().horizon());
    }

    private RobotOption robot() {
        var worth = deal.residual().number();
        return RobotOption.itemised(
                id,
                name.getValue().isBlank()
                        ? Say.text("workbench.robot.unnamed")
                        : name.getValue().strip(),
                kind.getValue(),
                deal.life().number(),
                worth == null ? null : new Money(worth),
                work.coverage(),
                deal.deal(),
                times.times());
    }

    private void save() {
        problem.setText("");
        name.setInvalid(name.getValue().isBlank());
        name.setErrorMessage(Say.text("workbench.role.nameMissing"));
        var complete = times.check() & deal.check() & work.check();
        if (name.isInvalid() || !complete) {
            problem.setText(Say.text("workbench.robot.problem"));
            if (name.isInvalid()) {
                name.focus();
            }
            return;
        }
        var robot = robot();
        if (refused(robot)) {
            return;
        }
        var edits = new ArrayList<DesignEdit>();
        edits.add(new DesignEdit.PutRobot(robot));
        if (before != null) {
            edits.addAll(covering(before, robot));
        }
        if (edits.size() == 1
                ? desk.edit(edits.getFirst())
                : desk.edit(edits.getFirst().sentence(desk.workspace().redesign()), edits)) {
            close();
        }
    }

    /** What changed in what it covers, said piece by piece so that replacing the robot can keep the rest. */
    private static ArrayList<DesignEdit> covering(RobotOption before, RobotOption robot) {
        var edits = new ArrayList<DesignEdit>();
        robot.coverage().forEach((piece, covered) -> {
            if (!covered.equals(before.coverage().get(piece))) {
                edits.add(new DesignEdit.SetCoverage(robot.id(), piece, covered));
            }
        });
        before.coverage().keySet().stream()
                .filter(piece -> !robot.coverage().containsKey(piece))
                .forEach(piece -> edits.add(new DesignEdit.SetCoverage(robot.id(), piece, null)));
        return edits;
    }

    /** Says a refusal at the field that it is about. */
    private boolean refused(RobotOption robot) {
        for (var covered : robot.coverage().entrySet()) {
            var only = new LinkedHashMap<>(Map.of(covered.getKey(), covered.getValue()));
            var bare = new RobotOption(id, robot.name(), robot.kind(), null, null, null, null, null, null, only);
            var refusal = desk.refusal(new DesignEdit.PutRobot(bare));
            if (refusal.isPresent()) {
                work.refused(covered.getKey(), refusal.get());
                return true;
            }
        }
        var refusal = desk.refusal(new DesignEdit.PutRobot(robot));
        refusal.ifPresent(reason -> {
            problem.setText(Say.phrase(reason));
            field(reason).ifPresent(field -> {
                ((HasValidation) field).setErrorMessage(Say.phrase(reason));
                ((HasValidation) field).setInvalid(true);
                ((Focusable<?>) field).focus();
            });
        });
        return refusal.isPresent();
    }

    private Optional<Component> field(Phrase reason) {
        return Optional.ofNullable(
                switch (reason.key()) {
                    case "carving.refused.nameTooLong" -> name;
                    case "carving.refused.life" -> deal.life();
                    case "carving.refused.residual" -> deal.residual();
                    case "carving.refused.endBeforeStart" -> deal.until();
                    case "carving.refused.hireHours", "carving.refused.hireMonths" -> deal.hirePerYear();
                    case "carving.refused.shifts" -> times.at(What.SHIFTS_PER_DAY);
                    case "carving.refused.robotDays" -> times.at(What.DAYS_PER_WEEK);
                    case "carving.refused.uptime" -> times.at(What.UPTIME);
                    case "carving.refused.robotDuration" -> times.at(What.COMMISSIONING_DAYS);
                    default -> null;
                });
    }
}
