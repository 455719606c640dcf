package nl.herontwerp.examples.internal;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import nl.herontwerp.bpmn.ModelRefused;
import nl.herontwerp.examples.ReferenceModel;
import nl.herontwerp.examples.ReferenceModels;
import nl.herontwerp.identity.AppUser;
import nl.herontwerp.kernel.Edit;
import nl.herontwerp.kernel.Hours;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.language.Texts;
import nl.herontwerp.process.Inventory;
import nl.herontwerp.process.InventoryEdit;
import nl.herontwerp.process.Performer;
import nl.herontwerp.process.Provenance;
import nl.herontwerp.process.Sourced;
import nl.herontwerp.project.Project;
import nl.herontwerp.project.Projects;
import nl.herontwerp.project.Projects.NewProject;
import nl.herontwerp.scenario.EditRefused;
import nl.herontwerp.scenario.Workspaces;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The reference models of {@code processes/reference/index.yaml}. */
@Component
class PackedModels implements ReferenceModels {

    private final Projects projects;
    private final Workspaces workspaces;
    private final Clock clock;
    private final TransactionTemplate transaction;
    private final List<Data> models = DataFiles.yaml("index.yaml").parts("models");

    PackedModels(Projects projects, Workspaces workspaces, Clock clock, TransactionTemplate transaction) {
        this.projects = projects;
        this.workspaces = workspaces;
        this.clock = clock;
        this.transaction = transaction;
    }

    @Override
    public List<ReferenceModel> list() {
        return models.stream()
                .map(model -> new ReferenceModel(
                        model.text("id"),
                        model.languages("name"),
                        model.languages("sector"),
                        model.languages("description"),
                        model.text("file")))
                .toList();
    }

    @Override
    public byte[] file(String modelId) {
        return DataFiles.bytes(model(modelId).text("file"));
    }

    @Override
    public Project createProject(AppUser user, String modelId, Locale locale) {
        var model = list().stream()
                .filter(each -> each.id().equals(modelId))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no reference model " + modelId));
        return createProject(user, modelId, model.name(locale), "", model.sector(locale));
    }

    /** With its model and figures, or not at all. */
    Project createProject(AppUser user, String modelId, String name, String question, String sector) {
        return Objects.requireNonNull(transaction.execute(status -> make(user, modelId, name, question, sector)));
    }

    private Project make(AppUser user, String modelId, String name, String question, String sector) {
        var data = model(modelId);
        var project =
                projects.create(user, new NewProject(name, question, sector, Project.Level.TEAM, LocalDate.now(clock)));
        try {
            projects.addVersion(user, project.id(), data.text("file"), file(modelId));
            var workspace = workspaces.openProject(user, project.id()).orElseThrow();
            workspaces.edit(
                    user,
                    workspace.scenario().id(),
                    Phrase.of("examples.edit.start", name),
                    figures(data, workspace.asIs().inventory()));
        } catch (ModelRefused | EditRefused refused) {
            throw new IllegalStateException("reference model " + modelId + " does not fit its figures", refused);
        }
        return project;
    }

    /** The starting figures; what the model file itself says is left as it is. */
    private static List<Edit<?>> figures(Data data, Inventory inventory) {
        var assumed = new Provenance.Assumed(Texts.dutch().get("examples.basis"));
        var edits = new ArrayList<Edit<?>>();
        var process = data.text("processId");
        if (inventory.casesPerYear().get(process) == null) {
            edits.add(new InventoryEdit.SetCasesPerYear(process, data.decimal("casesPerYear"), assumed));
        }
        edits.add(new InventoryEdit.SetWeeksPerYear(data.decimal("weeksPerYear"), assumed));
        for (var lane : data.parts("lanes")) {
            edits.add(new InventoryEdit.PutPerformer(new Performer(
                    lane.text("id"),
                    lane.text("name"),
                    sourced(lane.decimal("people"), assumed),
                    new Sourced<>(new Money(lane.decimal("hourlyWage")), assumed),
                    new Sourced<>(new Hours(lane.decimal("contractHoursPerWeek")), assumed),
                    new Sourced<>(new Hours(lane.decimal("fullTimeHours")), assumed),
                    sourced(lane.decimal("workingDaysPerWeek"), assumed))));
        }
        return edits;
    }

    private static Sourced<BigDecimal> sourced(BigDecimal number, Provenance provenance) {
        return new Sourced<>(number, provenance);
    }

    private Data model(String modelId) {
        return models.stream()
                .filter(model -> model.text("id").equals(modelId))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no reference model " + modelId));
    }
}
