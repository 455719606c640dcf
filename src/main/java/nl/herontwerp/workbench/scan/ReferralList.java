package nl.herontwerp.workbench.scan;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.potential.Advice;
import nl.herontwerp.potential.Advice.Referred;
import nl.herontwerp.potential.Referral;
import nl.herontwerp.shell.Say;
import nl.herontwerp.workbench.Step;

/** What helps, each with the way to it: into the project of these answers when there is one. */
class ReferralList extends Div {

    private final transient Optional<UUID> project;

    ReferralList(Optional<UUID> project, Advice advice) {
        this.project = project;
        addClassName("scan-referrals");
        advice.referrals().forEach(referred -> add(card(referred, advice)));
    }

    private Div card(Referred referred, Advice advice) {
        var referral = referred.referral();
        var card = new Div(
                new H3(Say.phrase(Phrase.ofEnum("potential.referral", referral))),
                new Paragraph(Say.phrase(Phrase.ofEnum("potential.referral.explain", referral))));
        if (!referred.because().isEmpty()) {
            card.add(ScanView.quiet(Say.text(
                    "potential.referral.because",
                    referred.because().stream()
                            .map(question -> question.topic().in(Say.formats().locale()))
                            .collect(Collectors.joining(", ")))));
        }
        if (referral == Referral.TOTAL_COST && !advice.factors().isEmpty()) {
            card.add(factors(advice));
        }
        card.add(link(referral));
        return card;
    }

    private Anchor link(Referral referral) {
        if (referral == Referral.SUBSIDIES) {
            return new Anchor("rekenen", Say.text("workbench.scan.toQuick"));
        }
        var place = switch (referral) {
            case TOTAL_COST -> "locaties";
            case REDESIGN -> Step.SPLITSEN.path();
            default -> Step.FUNCTIES.path();
        };
        return project.map(id -> new Anchor(
                        "project/" + id + "/" + place,
                        Say.text(
                                "workbench.scan.toProject",
                                Say.phrase(Phrase.ofEnum("workbench.scan.place", referral)))))
                .orElseGet(() -> new Anchor("", Say.text("workbench.scan.toProjects")));
    }

    /** What to fill in first: the factors that the answers are about. */
    private static NativeDetails factors(Advice advice) {
        var list = new UnorderedList();
        advice.factors()
                .forEach(factor -> list.add(new ListItem(Say.phrase(Phrase.ofEnum("reshoring.factor", factor)))));
        return new NativeDetails(
                Say.text("workbench.scan.factors", advice.factors().size()), list);
    }
}
