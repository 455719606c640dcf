package nl.herontwerp.report.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import nl.herontwerp.bpmn.ModelReader;
import nl.herontwerp.bpmn.ModelRefused;
import nl.herontwerp.bpmn.ReadLimits;
import nl.herontwerp.bpmn.RedesignOptions;
import nl.herontwerp.bpmn.RedesignPlan;
import nl.herontwerp.bpmn.RedesignedModel;
import nl.herontwerp.identity.AppUser;
import nl.herontwerp.kernel.Progress;
import nl.herontwerp.language.Texts;
import nl.herontwerp.register.RulesInForce;
import nl.herontwerp.report.Reports;
import nl.herontwerp.report.internal.workbook.CostBook;
import nl.herontwerp.report.internal.workbook.CostWorkbook;
import nl.herontwerp.review.Reviews;
import nl.herontwerp.scenario.Archives;
import nl.herontwerp.scenario.RedesignFigures;
import nl.herontwerp.scenario.RedesignPlans;
import nl.herontwerp.scenario.WhatIf;
import nl.herontwerp.scenario.Workspace;
import nl.herontwerp.scenario.Workspaces;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Makes files of a scenario. Permission is checked where the workspace is opened. */
@Service
class ReportService implements Reports {

    private static final String TEMPLATE = "redesign-report";
    private static final String BPMN = "application/xml";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String ZIP = "application/zip";

    private final Workspaces workspaces;
    private final WhatIf whatIf;
    private final Reviews reviews;
    private final Archives archives;
    private final ReportPrinter printer;
    private final RulesInForce rules;
    private final Clock clock;

    ReportService(
            Workspaces workspaces,
            WhatIf whatIf,
            Reviews reviews,
            Archives archives,
            ReportPrinter printer,
            RulesInForce rules,
            Clock clock) {
        this.workspaces = workspaces;
        this.whatIf = whatIf;
        this.reviews = reviews;
        this.archives = archives;
        this.printer = printer;
        this.rules = rules;
        this.clock = clock;
    }

    @Override
    public Download redesignPdf(AppUser user, UUID scenarioId, Locale locale) {
        var workspace = workspaces.open(user, scenarioId);
        var pdf = printer.pdf(TEMPLATE, content(user, workspace, locale), locale);
        return new Download(name(workspace) + ".pdf", "application/pdf", pdf);
    }

    @Override
    public Download redesignDocx(AppUser user, UUID scenarioId, Locale locale) {
        var workspace = workspaces.open(user, scenarioId);
        var docx = printer.docx(TEMPLATE, content(user, workspace, locale), locale);
        return new Download(
                name(workspace) + ".docx",
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                docx);
    }

    @Override
    public Download workbook(AppUser user, UUID scenarioId, Locale locale, Progress progress) {
        var workspace = workspaces.open(user, scenarioId);
        var texts = Texts.in(locale);
        var bytes = CostWorkbook.write(CostBook.of(workspace, rules.register()), texts, LocalDate.now(clock), progress);
        return new Download(texts.get("report.workbook.fileName", name(workspace)), XLSX, bytes);
    }

    @Override
    public Download redesignedBpmn(AppUser user, UUID scenarioId) {
        return redesignedBpmn(user, scenarioId, RedesignOptions.PLAIN);
    }

    @Override
    public Download redesignedBpmn(AppUser user, UUID scenarioId, RedesignOptions options) {
        var workspace = workspaces.open(user, scenarioId);
        var bytes = RedesignedModel.write(
                workspace.file(), RedesignPlans.of(workspace), options, RedesignFigures.of(workspace));
        return new Download(name(workspace) + ".bpmn", BPMN, bytes);
    }

    @Override
    public Download originalBpmn(AppUser user, UUID scenarioId) {
        var file = workspaces.open(user, scenarioId).file();
        return new Download(file.fileName(), BPMN, file.original());
    }

    @Override
    public Download redesignedModels(AppUser user, UUID scenarioId, RedesignOptions options) {
        var workspace = workspaces.open(user, scenarioId);
        var zip = new ModelZip();
        for (var model : workspace.library().entries()) {
            var plan = RedesignPlans.of(workspace, model);
            var file = model.file();
            var isSame = options.equals(RedesignOptions.PLAIN)
                    && plan.pieces().isEmpty()
                    && plan.stopped().isEmpty();
            zip.add(
                    file.fileName(),
                    isSame
                            ? file.original()
                            : RedesignedModel.write(file, plan, options, RedesignFigures.of(workspace, model)));
        }
        return new Download(name(workspace) + ".zip", ZIP, zip.bytes());
    }

    @Override
    public Download originalModels(AppUser user, UUID scenarioId) {
        var workspace = workspaces.open(user, scenarioId);
        var zip = new ModelZip();
        workspace
                .library()
                .entries()
                .forEach(model -> zip.add(model.file().fileName(), model.file().original()));
        return new Download(name(workspace) + ".zip", ZIP, zip.bytes());
    }

    @Override
    public Download projectArchive(AppUser user, UUID projectId) {
        return new Download("herontwerp-project.zip", ZIP, archives.write(user, projectId));
    }

    private ReportContent content(AppUser user, Workspace workspace, Locale locale) {
        var review = reviews.state(user, workspace.scenario().id());
        var trial = whatIf.open(user, workspace.scenario().id());
        return new ReportContents(workspace, trial, review, Texts.in(locale)).content(redesignedXml(workspace));
    }

    /** The redesigned model to draw; null when the redesign changes nothing in the picture. */
    private static @Nullable String redesignedXml(Workspace workspace) {
        RedesignPlan plan = RedesignPlans.of(workspace);
        if (plan.pieces().isEmpty() && plan.stopped().isEmpty()) {
            return null;
        }
        try {
            var bytes = RedesignedModel.write(workspace.file(), plan);
            return ModelReader.read(workspace.file().fileName(), bytes, ReadLimits.KEPT)
                    .displayXml();
        } catch (ModelRefused refused) {
            throw new IllegalStateException("a model that this program wrote can be read", refused);
        }
    }

    private static String name(Workspace workspace) {
        var name = workspace.project().name() + " " + workspace.scenario().name();
        return name.strip().replaceAll("[^\\p{L}\\p{N}]+", "-");
    }
}
