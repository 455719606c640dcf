package nl.herontwerp.workbench.roles;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import nl.herontwerp.carving.Profile;
import nl.herontwerp.carving.ProfileFit;
import nl.herontwerp.carving.RoleReview;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Hours;
import nl.herontwerp.shell.Say;
import nl.herontwerp.shell.widgets.Figures;

/** "Past dit profiel?": which pieces of a role fit a profile, what stops the others, what could help. */
class FitDialog extends Dialog {

    private final transient Board board;
    private final transient RoleReview review;
    private final Div result = new Div();

    FitDialog(Board board, RoleReview review) {
        super(Say.text("workbench.fit.title", review.role().name()));
        this.board = board;
        this.review = review;
        setWidth("44rem");
        var profiles =
                List.copyOf(board.workspace().design().composing().profiles().values());
        var choice = new Select<Profile>();
        choice.setLabel(Say.text("workbench.fit.profile"));
        choice.setItems(profiles);
        choice.setItemLabelGenerator(Profile::name);
        choice.addValueChangeListener(change -> show(change.getValue()));
        result.getElement().setAttribute("role", "status");
        add(choice, result);
        choice.setValue(profiles.getFirst());
        getFooter().add(new Button(Say.text("workbench.close"), click -> close()));
    }

    private void show(Profile profile) {
        result.removeAll();
        var fits = review.pieces().stream()
                .map(piece -> ProfileFit.of(board.redesign(), profile, piece))
                .toList();
        var good = fits.stream()
                .filter(fit -> fit.verdict() == ProfileFit.Verdict.FITS)
                .count();
        result.add(
                new Paragraph(Say.text("workbench.fit.count", good, fits.size())), new Paragraph(hours(profile, fits)));
        var list = new UnorderedList();
        for (var fit : fits) {
            var why = FitWords.why(fit);
            var name = fit.piece().activity().name();
            list.add(new ListItem(
                    why.isEmpty()
                            ? Say.text("workbench.fit.line", name, FitWords.verdict(fit))
                            : Say.text("workbench.fit.lineWhy", name, FitWords.verdict(fit), why)));
        }
        result.add(list);
    }

    private static String hours(Profile profile, List<ProfileFit> fits) {
        var needed = Figure.total(fits.stream().map(ProfileFit::hoursNeeded).toList(), Hours.ZERO, Hours::plus);
        var available = profile.hoursPerWeek();
        return available == null
                ? Say.text("workbench.fit.hoursUnknown", Figures.hours(needed))
                : Say.text("workbench.fit.hours", Figures.hours(needed), available);
    }
}
