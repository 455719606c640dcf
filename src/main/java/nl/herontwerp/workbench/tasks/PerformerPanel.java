package nl.herontwerp.workbench.tasks;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.herontwerp.process.InventoryEdit;
import nl.herontwerp.process.Performer;
import nl.herontwerp.process.Provenance;
import nl.herontwerp.scenario.Workspace;
import nl.herontwerp.shell.Say;
import nl.herontwerp.shell.widgets.Figures;
import nl.herontwerp.wagerules.WageScales;
import nl.herontwerp.workbench.Desk;
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

    private NativeDetails details(Workspace workspace, Performer performer) {
        var id = performer.id();
        var details = new NativeDetails();
        details.getSummary().getElement().setAttribute("data-focus-key", "job:" + id);
        updates.add(after -> {
            var job = after.asIs().inventory().performers().get(id);
            if (job != null) {
                details.setSummaryText(head(job, wage(after, job)));
            }
        });
        details.addClassName("performer");
        details.setOpen(open.contains(id));
        details.addToggleListener(toggle -> {
            if (toggle.isOpened()) {
                open.add(id);
            } else {
                open.remove(id);
            }
        });
        var fields = new PerformerFields(desk, entered, workspace, id);
        updates.add(fields::show);
        details.setContent(fields);
        return details;
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
