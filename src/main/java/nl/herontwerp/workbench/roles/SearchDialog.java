package nl.herontwerp.workbench.roles;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import nl.herontwerp.carving.CarvedRole;
import nl.herontwerp.carving.Holder;
import nl.herontwerp.carving.PieceWork;
import nl.herontwerp.carving.Profile;
import nl.herontwerp.carving.ProfileChoice;
import nl.herontwerp.carving.ProfileFit;
import nl.herontwerp.carving.RoleReview.Severity;
import nl.herontwerp.kernel.Hours;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.shell.Say;
import nl.herontwerp.shell.widgets.Figures;

/** From a profile to work: the pieces of the process that fit, most hours first, and a role of those chosen. */
class SearchDialog extends Dialog {

    private static final int SAID = 4;

    private final transient Board board;
    private final transient Profile profile;
    private final transient CarvedRole role;
    private final transient List<ProfileFit> fits;
    private final Grid<ProfileFit> grid = new Grid<>();
    private final Checkbox all = new Checkbox(Say.text("workbench.search.all"));
    private final Div chosen = new Div();
    private final Button make = new Button(Say.text("workbench.search.make"), click -> make());

    SearchDialog(Board board, Profile profile) {
        super(Say.text("workbench.search.title", profile.name()));
        this.board = board;
        this.profile = profile;
        role = role(board, profile);
        fits = board.workspace().division().pieces().stream()
                .filter(piece -> piece.holder() instanceof Holder.Present)
                .map(piece -> ProfileFit.of(board.redesign(), profile, piece))
                .sorted(Comparator.comparing((ProfileFit fit) ->
                                fit.hoursPerWeek().toOptional().orElse(Hours.ZERO))
                        .reversed())
                .toList();
        setWidth("64rem");
        setHeight("90vh");
        addClassName("search-dialog");
        chosen.getElement().setAttribute("role", "status");
        chosen.addClassName("warnings");
        all.addValueChangeListener(change -> fill());
        columns();
        fill();
        show();
        add(new Paragraph(Say.text("workbench.search.explain")), all, grid, chosen);
        make.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(Say.text("workbench.cancel"), click -> close()), make);
    }

    private void columns() {
        grid.addClassName("search-work");
        grid.setSelectionMode(Grid.SelectionMode.MULTI);
        grid.getElement().setAttribute("aria-label", Say.text("workbench.search.title", profile.name()));
        grid.addColumn(fit -> fit.piece().activity().name())
                .setHeader(Say.text("workbench.search.piece"))
                .setFlexGrow(3);
        grid.addColumn(fit -> BoardWords.performerName(board.workspace(), fit.piece()))
                .setHeader(Say.text("workbench.search.job"));
        grid.addColumn(fit -> Figures.hours(fit.hoursPerWeek()))
                .setHeader(Say.text("workbench.search.hours"))
                .setTextAlign(ColumnTextAlign.END);
        grid.addColumn(FitWords::verdict).setHeader(Say.text("workbench.search.verdict"));
        grid.addColumn(FitWords::why)
                .setHeader(Say.text("workbench.search.why"))
                .setFlexGrow(3);
        grid.getColumns().forEach(column -> column.setResizable(true));
        grid.addSelectionListener(change -> show());
    }

    /** Those that fit, also with support; all of them when asked. */
    private void fill() {
        grid.setItems(fits.stream()
                .filter(fit -> all.getValue() || fit.verdict() != ProfileFit.Verdict.NOT)
                .toList());
    }

    private List<PieceWork> selected() {
        return fits.stream()
                .filter(grid.getSelectedItems()::contains)
                .map(ProfileFit::piece)
                .toList();
    }

    /** What a role of these pieces would come to, while choosing. */
    private void show() {
        var pieces = selected();
        make.setEnabled(!pieces.isEmpty());
        chosen.removeAll();
        if (pieces.isEmpty()) {
            chosen.add(new Paragraph(Say.text("workbench.search.nothing")));
            return;
        }
        var review = ProfileChoice.review(board.redesign(), role, pieces);
        var needed = review.hoursNeededPerWeek().isKnown() ? review.hoursNeededPerWeek() : review.hoursPerWeek();
        var main = review.mainTasks().stream()
                .filter(task -> task.isMainTask().toOptional().orElse(false))
                .count();
        chosen.add(new Paragraph(Say.text(
                "workbench.search.chosen", pieces.size(), Figures.hours(needed), role.contractHoursPerWeek(), main)));
        review.warnings().stream()
                .filter(warning -> warning.severity() != Severity.NOTE)
                .filter(warning -> !warning.why().key().equals("carving.warning.noGuidance"))
                .limit(SAID)
                .forEach(warning -> chosen.add(new Paragraph(Say.phrase(warning.why()))));
    }

    private void make() {
        var pieces = selected();
        var sentence = Phrase.of("workbench.search.made", role.name(), pieces.size());
        if (board.desk().edit(sentence, ProfileChoice.edits(role, pieces))) {
            close();
            board.column(role.id()).ifPresent(BoardColumn::focusTitle);
        }
    }

    /** A role with the hours and the worth of the profile. */
    private static CarvedRole role(Board board, Profile profile) {
        var fresh = RoleDialog.fresh(board.workspace());
        var hours = Objects.requireNonNullElse(profile.hoursPerWeek(), fresh.contractHoursPerWeek());
        var contract = hours.value().signum() <= 0 || hours.compareTo(fresh.fullTimeHoursPerWeek()) > 0
                ? fresh.contractHoursPerWeek()
                : hours;
        return fresh.with(draft -> draft.name(Say.text("workbench.search.roleName", profile.name()))
                .contractHoursPerWeek(contract)
                .wageValue(profile.worth().toOptional().orElse(null)));
    }
}
