package nl.herontwerp.report.internal;

import java.util.UUID;
import nl.herontwerp.identity.AppUser;
import nl.herontwerp.language.Texts;
import nl.herontwerp.register.RulesInForce;
import nl.herontwerp.report.Reports.Download;
import nl.herontwerp.report.RoleDocument;
import nl.herontwerp.report.RoleDocument.Kind;
import nl.herontwerp.report.RoleDocuments;
import nl.herontwerp.scenario.Workspace;
import nl.herontwerp.scenario.Workspaces;
import org.springframework.stereotype.Service;

/** Makes documents about roles. Permission is checked where the workspace is opened. */
@Service
class RoleDocumentService implements RoleDocuments {

    private static final String LAYOUT = "role-document";
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final Workspaces workspaces;
    private final RulesInForce rules;
    private final DocumentTemplates templates;
    private final ReportPrinter printer;

    RoleDocumentService(Workspaces workspaces, RulesInForce rules, DocumentTemplates templates, ReportPrinter printer) {
        this.workspaces = workspaces;
        this.rules = rules;
        this.templates = templates;
        this.printer = printer;
    }

    @Override
    public RoleDocument read(Workspace workspace, String roleId, Kind kind) {
        var facts = new RoleFactsMaker(workspace, roleId, rules.register()).facts();
        return templates.fill(kind, facts, workspace.design().termsOf(roleId).ownTexts());
    }

    @Override
    public Download pdf(AppUser user, UUID scenarioId, String roleId, Kind kind) {
        var workspace = workspaces.open(user, scenarioId);
        var bytes = printer.pdf(LAYOUT, content(workspace, roleId, kind), Texts.DUTCH);
        return new Download(name(workspace, roleId, kind) + ".pdf", "application/pdf", bytes);
    }

    @Override
    public Download docx(AppUser user, UUID scenarioId, String roleId, Kind kind) {
        var workspace = workspaces.open(user, scenarioId);
        var bytes = printer.docx(LAYOUT, content(workspace, roleId, kind), Texts.DUTCH);
        return new Download(name(workspace, roleId, kind) + ".docx", DOCX, bytes);
    }

    private DocumentContent content(Workspace workspace, String roleId, Kind kind) {
        var document = read(workspace, roleId, kind);
        var about = Texts.dutch()
                .get(
                        "report.document.about",
                        workspace.project().name(),
                        workspace.scenario().name(),
                        workspace.project().referenceDate());
        return DocumentContent.of(document, about);
    }

    private static String name(Workspace workspace, String roleId, Kind kind) {
        var role = workspace.design().role(roleId).map(each -> each.name()).orElse("");
        return kind.template() + "-" + role.strip().replaceAll("[^\\p{L}\\p{N}]+", "-");
    }
}
