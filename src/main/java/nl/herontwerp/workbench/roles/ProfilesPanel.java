package nl.herontwerp.workbench.roles;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.herontwerp.carving.ComposingChange;
import nl.herontwerp.carving.DesignEdit;
import nl.herontwerp.carving.Profile;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.scenario.Workspace;
import nl.herontwerp.shell.Say;

/** The profiles of the scenario: who work is sought for, without a person. */
class ProfilesPanel extends Section {

    private final transient Board board;

    ProfilesPanel(Board board) {
        this.board = board;
        addClassName("profiles");
    }

    void show(Workspace workspace) {
        removeAll();
        var profiles = workspace.design().composing().profiles().values();
        if (profiles.isEmpty()) {
            return;
        }
        add(new H2(Say.text("workbench.profile.title")), new Paragraph(Say.text("workbench.profile.explain")));
        profiles.forEach(profile -> add(panel(workspace, profile)));
    }

    private Div panel(Workspace workspace, Profile profile) {
        var panel = new Div(new H3(profile.name()), new Paragraph(String.join(". ", facts(profile)) + "."));
        panel.addClassName("profile-panel");
        if (!profile.instruments().isBlank()) {
            panel.add(new Paragraph(profile.instruments()));
        }
        if (workspace.editable()) {
            var search =
                    new Button(Say.text("workbench.profile.search"), click -> new SearchDialog(board, profile).open());
            search.setAriaLabel(Say.text("workbench.profile.searchOf", profile.name()));
            var change = new Button(
                    Say.text("workbench.roles.change"), click -> new ProfileDialog(board.desk(), profile).open());
            change.setAriaLabel(Say.text("workbench.roles.changeOf", profile.name()));
            var remove = new Button(
                    Say.text("workbench.roles.remove"),
                    click ->
                            board.desk().edit(new DesignEdit.Compose(new ComposingChange.RemoveProfile(profile.id()))));
            remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            remove.setAriaLabel(Say.text("workbench.roles.removeOf", profile.name()));
            var buttons = new Div(search, change, remove);
            buttons.addClassName("button-row");
            panel.add(buttons);
        }
        return panel;
    }

    private static List<String> facts(Profile profile) {
        var facts = new ArrayList<String>();
        var hours = profile.hoursPerWeek();
        facts.add(
                hours == null
                        ? Say.text("workbench.profile.hoursUnknown")
                        : Say.text("workbench.profile.hoursOf", hours));
        facts.add(profile.worth()
                .map(worth -> Say.text("workbench.profile.worth", worth))
                .toOptional()
                .orElseGet(() -> Say.text("workbench.profile.worthUnknown")));
        var limits = profile.limits().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(limit -> Say.text(
                        "workbench.profile.limitOf", Phrase.ofEnum("carving.demand", limit.getKey()), limit.getValue()))
                .collect(Collectors.joining(", "));
        facts.add(
                limits.isEmpty()
                        ? Say.text("workbench.profile.noLimits")
                        : Say.text("workbench.profile.limits", limits));
        var guidance = profile.guidanceHoursPerWeek();
        if (guidance != null) {
            facts.add(Say.text("workbench.profile.guidanceOf", guidance));
        }
        return facts;
    }
}
