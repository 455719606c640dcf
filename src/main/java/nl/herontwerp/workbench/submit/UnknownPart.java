package nl.herontwerp.workbench.submit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.herontwerp.carving.RoleReview.Warning;
import nl.herontwerp.carving.SupplierReview;
import nl.herontwerp.costing.CostLine;
import nl.herontwerp.kernel.Explanation;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.scenario.Workspace;
import nl.herontwerp.shell.Say;

/** What is not known, and which figures are unknown because of it. */
class UnknownPart extends Div {

    private static final Set<String> COUNTS_AS_NOTHING =
            Set.of("carving.warning.handOverUnknown", "carving.warning.supplier.handOver");

    private final Map<Phrase, Set<String>> blocked = new LinkedHashMap<>();

    UnknownPart(Workspace workspace) {
        var impact = workspace.impact();
        Stream.of(
                        impact.perYear().difference(),
                        impact.perCase().difference(),
                        impact.oneOffTotal(),
                        impact.payback(),
                        impact.jobs(),
                        impact.freedHours(),
                        impact.unclaimedHours())
                .forEach(figure -> note(figure, Say.phrase(figure.what())));
        Stream.concat(impact.yearly().stream(), impact.oneOff().stream()).forEach(this::line);
        var list = new UnorderedList();
        blocked.forEach((missing, figures) -> list.add(
                new ListItem(Say.text("workbench.proposal.unknown.blocks", missing, String.join("; ", figures)))));
        notCounted(workspace).forEach(why -> list.add(new ListItem(Say.phrase(why))));
        add(new H2(Say.text("workbench.proposal.unknown")));
        add(
                list.getChildren().findAny().isPresent()
                        ? list
                        : new Paragraph(Say.text("workbench.proposal.unknown.none")));
    }

    /** What nobody filled in and what therefore counts as nothing, without making any figure unknown. */
    private static Stream<Phrase> notCounted(Workspace workspace) {
        return Stream.concat(
                        workspace.division().roles().stream()
                                .flatMap(review -> review.warnings().stream())
                                .map(Warning::why),
                        SupplierReview.all(workspace.redesign(), workspace.division()).stream()
                                .flatMap(review -> review.warnings().stream())
                                .map(Warning::why))
                .filter(why -> COUNTS_AS_NOTHING.contains(why.key()))
                .distinct();
    }

    private void line(CostLine line) {
        var name = Say.text("workbench.proposal.unknown.line", line.subject(), line.label());
        note(line.now(), name);
        note(line.scenario(), name);
    }

    private void note(Explanation figure, String name) {
        figure.value()
                .missing()
                .forEach(missing -> blocked.computeIfAbsent(missing, any -> new LinkedHashSet<>())
                        .add(name));
    }
}
