package nl.herontwerp.workbench.roles;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.herontwerp.carving.DesignEdit;
import nl.herontwerp.carving.PieceWork;
import nl.herontwerp.carving.RobotOption;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.scenario.Workspace;
import nl.herontwerp.shell.Say;
import nl.herontwerp.workbench.Desk;
import nl.herontwerp.workbench.KeptFocus;
import nl.herontwerp.workbench.robots.RobotWords;

/** The robots of the scenario and what they take over. */
class RobotsPanel extends Section {

    private final transient Desk desk;
    private final transient Focusable<?> instead;
    private transient List<Object> shown = List.of();
    private final Map<String, Button> changes = new LinkedHashMap<>();

    /** @param instead where whoever takes the last robot away goes on */
    RobotsPanel(Desk desk, Focusable<?> instead) {
        this.desk = desk;
        this.instead = instead;
        addClassName("robots");
    }

    void show(Workspace workspace) {
        var now = List.of(
                workspace.design().robots(),
                workspace.division().pieces(),
                workspace.division().robots(),
                workspace.editable());
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        removeAll();
        changes.clear();
        if (workspace.design().robots().isEmpty()) {
            return;
        }
        add(new H2(Say.text("workbench.robots.title")));
        workspace.design().robots().values().forEach(robot -> add(robot(workspace, robot)));
        KeptFocus.in(this);
    }

    private Div robot(Workspace workspace, RobotOption robot) {
        var panel = new Div(new H3(
                Say.text("workbench.robot.head", robot.name(), Phrase.ofEnum("workbench.robotKind", robot.kind()))));
        panel.addClassName("robot-panel");
        var list = new UnorderedList();
        for (var piece : workspace.division().pieces()) {
            var covered = robot.coverage().get(piece.activity().id());
            if (covered != null) {
                var line = new ListItem(RobotWords.covers(piece.activity().name(), covered));
                line.add(quiet(Say.text(
                        "workbench.robot.together",
                        RobotWords.holder(workspace, piece),
                        BoardWords.perWeek(workspace, piece.hoursThen()),
                        BoardWords.perWeek(workspace, piece.robotHours()))));
                RobotWords.effects(covered).forEach(effect -> line.add(quiet(effect)));
                if (workspace.editable()) {
                    line.add(changeCoverage(robot, piece), removeCoverage(robot, piece));
                }
                list.add(line);
            }
        }
        panel.add(robot.coverage().isEmpty() ? new Paragraph(Say.text("workbench.robot.coversNothing")) : list);
        load(workspace, robot).ifPresent(panel::add);
        if (workspace.editable()) {
            var change =
                    new Button(Say.text("workbench.roles.change"), click -> open(new RobotDialog(desk, robot), robot));
            changes.put(robot.id(), change);
            change.setAriaLabel(Say.text("workbench.roles.changeOf", robot.name()));
            var remove = new Button(Say.text("workbench.roles.remove"), click -> remove(robot));
            remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            remove.setAriaLabel(Say.text("workbench.roles.removeOf", robot.name()));
            panel.add(new Div(change, remove));
        }
        return panel;
    }

    /** Whether it keeps up with its work; nothing for a robot of which nobody said when it works. */
    private static Optional<Div> load(Workspace workspace, RobotOption robot) {
        var load = workspace.division().robots().get(robot.id());
        if (load == null || robot.times() == null) {
            return Optional.empty();
        }
        var lines = new Div();
        lines.addClassName("robot-load");
        lines.setClassName("is-over", RobotWords.isOver(load));
        RobotWords.load(load).forEach(line -> lines.add(new Paragraph(line)));
        return Optional.of(lines);
    }

    /** Asks for a new robot; whoever keeps it goes on at it, below the board. */
    void openNew() {
        var known = Set.copyOf(desk.workspace().design().robots().keySet());
        var dialog = new RobotDialog(desk, null);
        dialog.addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                desk.workspace().design().robots().values().stream()
                        .filter(robot -> !known.contains(robot.id()))
                        .findFirst()
                        .ifPresent(this::focus);
            }
        });
        dialog.open();
    }

    /** The panel is made anew by an edit; whoever closes the dialog goes on at the same robot. */
    private void open(Dialog dialog, RobotOption robot) {
        dialog.addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                focus(robot);
            }
        });
        dialog.open();
    }

    private void remove(RobotOption robot) {
        if (desk.edit(new DesignEdit.RemoveRobot(robot.id()))) {
            changes.values().stream()
                    .findFirst()
                    .<Focusable<?>>map(each -> each)
                    .orElse(instead)
                    .focus();
        }
    }

    private void focus(RobotOption robot) {
        Optional.ofNullable(changes.get(robot.id())).ifPresent(Button::focus);
    }

    private static Div quiet(String text) {
        var line = new Div(text);
        line.addClassName("quiet");
        return line;
    }

    private Button changeCoverage(RobotOption robot, PieceWork piece) {
        var button = new Button(
                Say.text("workbench.roles.change"), click -> open(new CoverageDialog(desk, robot, piece), robot));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        button.setAriaLabel(
                Say.text("workbench.roles.changeOf", piece.activity().name()));
        return button;
    }

    private Button removeCoverage(RobotOption robot, PieceWork piece) {
        var button = new Button(Say.text("workbench.roles.remove"), click -> {
            desk.edit(new DesignEdit.SetCoverage(robot.id(), piece.activity().id(), null));
            focus(robot);
        });
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        button.setAriaLabel(
                Say.text("workbench.roles.removeOf", piece.activity().name()));
        return button;
    }
}
