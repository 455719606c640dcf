package nl.herontwerp.workbench.roles;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.herontwerp.carving.ComposingChange;
import nl.herontwerp.carving.DesignEdit;
import nl.herontwerp.carving.Profile;
import nl.herontwerp.carving.WeekTimes;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.scenario.Workspace;
import nl.herontwerp.shell.Say;
import nl.herontwerp.workbench.KeptFocus;
import org.jspecify.annotations.Nullable;

/** The profiles of the scenario: who work is sought for, without a person. */
class ProfilesPanel extends Section {

    private final transient Board board;
    private final transient Focusable<?> instead;
    private final transient Map<String, H3> heads = new LinkedHashMap<>();
    private transient @Nullable Shown shown;

    /** What the panel shows; while it is the same the panel stays as it is. */
    private record Shown(List<Profile> profiles, boolean editable) {}

    /** @param instead where whoever takes the last profile away goes on */
    ProfilesPanel(Board board, Focusable<?> instead) {
        this.board = board;
        this.instead = instead;
        addClassName("profiles");
    }

    void show(Workspace workspace) {
        var now =
                new Shown(List.copyOf(workspace.design().composing().profiles().values()), workspace.editable());
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        removeAll();
        heads.clear();
        var profiles = now.profiles();
        if (profiles.isEmpty()) {
            return;
        }
        add(new H2(Say.text("workbench.profile.title")), new Paragraph(Say.text("workbench.profile.explain")));
        profiles.forEach(profile -> add(panel(workspace, profile)));
        KeptFocus.in(this);
    }

    /** Brings a profile in sight, with the focus on its name. */
    void focus(String id) {
        var head = heads.get(id);
        if (head != null) {
            head.getElement().callJsFunction("focus");
            head.scrollIntoView();
        }
    }

    private void remove(Profile profile) {
        if (board.desk().edit(new DesignEdit.Compose(new ComposingChange.RemoveProfile(profile.id())))) {
            heads.keySet().stream().findFirst().ifPresentOrElse(this::focus, instead::focus);
        }
    }

    private Div panel(Workspace workspace, Profile profile) {
        var head = new H3(profile.name());
        head.getElement().setAttribute("tabindex", "-1");
        heads.put(profile.id(), head);
        var panel = new Div(head, new Paragraph(String.join(". ", facts(profile)) + "."));
        panel.addClassName("profile-panel");
        if (!profile.instruments().isBlank()) {
            panel.add(new Paragraph(profile.instruments()));
        }
        if (workspace.editable()) {
            var search =
                    new Button(Say.text("workbench.profile.search"), click -> new SearchDialog(board, profile).open());
            search.setAriaLabel(Say.text("workbench.profile.searchOf", profile.name()));
            var change = new Button(
                    Say.text("workbench.roles.change"),
                    click -> new ProfileDialog(board.desk(), profile, this::focus).open());
            change.setAriaLabel(Say.text("workbench.roles.changeOf", profile.name()));
            var remove = new Button(Say.text("workbench.roles.remove"), click -> remove(profile));
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
        if (!profile.windows().isEmpty()) {
            var times = WeekTimes.of(profile.windows());
            facts.add(Say.text("workbench.profile.timesOf", times.said(), times.length()));
        }
        var guidance = profile.guidanceHoursPerWeek();
        if (guidance != null) {
            facts.add(Say.text("workbench.profile.guidanceOf", guidance));
        }
        return facts;
    }
}
