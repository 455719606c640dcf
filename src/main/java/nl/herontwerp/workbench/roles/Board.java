package nl.herontwerp.workbench.roles;

import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.herontwerp.carving.Assignment;
import nl.herontwerp.carving.DesignEdit;
import nl.herontwerp.carving.Holder;
import nl.herontwerp.carving.PieceWork;
import nl.herontwerp.carving.ProfileChoice;
import nl.herontwerp.carving.Redesign;
import nl.herontwerp.carving.RoleReview;
import nl.herontwerp.carving.Supplier;
import nl.herontwerp.carving.SupplierReview;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.scenario.Workspace;
import nl.herontwerp.shell.Say;
import nl.herontwerp.workbench.Desk;
import org.jspecify.annotations.Nullable;

/**
 * A column for every carved role, every supplier and every present job, a card for every piece. Columns and cards whose work
 * did not change stay as they are, so that an edit among hundreds of cards is seen at once.
 */
class Board extends Div {

    private static final String NOBODY = "";

    private final transient Desk desk;
    private final Div columns = new Div();
    private final Div status = new Div();
    private final transient Map<String, RoleColumn> roles = new LinkedHashMap<>();
    private final transient Map<String, SupplierColumn> suppliers = new LinkedHashMap<>();
    private final transient Map<String, PresentColumn> jobs = new LinkedHashMap<>();
    private @Nullable UUID scenario;

    Board(Desk desk) {
        this.desk = desk;
        addClassName("board");
        columns.addClassName("role-board");
        status.addClassName("board-status");
        status.getElement().setAttribute("role", "status");
        add(columns, status);
    }

    Desk desk() {
        return desk;
    }

    Workspace workspace() {
        return desk.workspace();
    }

    Redesign redesign() {
        return new Redesign(workspace().asIs(), workspace().design());
    }

    void show(Workspace workspace) {
        if (!workspace.scenario().id().equals(scenario)) {
            scenario = workspace.scenario().id();
            status.setText("");
        }
        var wanted = new ArrayList<BoardColumn>();
        for (var review : workspace.division().roles()) {
            var column = roles.computeIfAbsent(review.role().id(), id -> new RoleColumn(this, id));
            column.show(review);
            wanted.add(column);
        }
        roles.keySet().retainAll(workspace.design().roles().keySet());
        for (var review : SupplierReview.all(redesign(), workspace.division())) {
            var column = suppliers.computeIfAbsent(review.supplier().id(), id -> new SupplierColumn(this, id));
            column.show(review);
            wanted.add(column);
        }
        suppliers.keySet().retainAll(workspace.design().suppliers().keySet());
        var pieces = new LinkedHashMap<String, List<PieceWork>>();
        workspace.asIs().inventory().performers().keySet().forEach(id -> pieces.put(id, new ArrayList<>()));
        for (var piece : workspace.division().pieces()) {
            pieces.computeIfAbsent(Objects.requireNonNullElse(piece.performerId(), NOBODY), id -> new ArrayList<>())
                    .add(piece);
        }
        pieces.forEach((id, work) -> {
            var column = jobs.computeIfAbsent(id, any -> new PresentColumn(this, id));
            column.show(work);
            wanted.add(column);
        });
        jobs.keySet().retainAll(pieces.keySet());
        Arranging.children(columns, wanted);
    }

    /** Does the edit that gives a piece to another holder, and keeps the focus on its card. */
    void assign(PieceWork piece, @Nullable Assignment assignment) {
        var id = piece.activity().id();
        if (isHeldBy(piece, assignment)) {
            // giving it again would lose what is said of how it is handed over
            focus(id);
        } else if (desk.edit(new DesignEdit.Assign(id, assignment))) {
            focus(id);
        }
    }

    /** Takes a role away; whoever did goes on at the job that then stands in its place. */
    void remove(String roleId) {
        var column = roles.get(roleId);
        var at = column == null ? 0 : columns.indexOf(column);
        if (desk.edit(new DesignEdit.RemoveRole(roleId)) && columns.getComponentCount() > 0) {
            ((BoardColumn) columns.getComponentAt(Math.min(at, columns.getComponentCount() - 1))).focusTitle();
        }
    }

    private static boolean isHeldBy(PieceWork piece, @Nullable Assignment assignment) {
        return assignment == null
                ? piece.holder() instanceof Holder.Present
                : piece.holder().equals(assignment.holder());
    }

    /** To the column on the left (-1) or right (1), along the roles, the suppliers and the piece's own present job. */
    void move(PieceWork piece, int step) {
        var order = targets();
        var now = order.stream()
                .filter(target -> isHeldBy(piece, target.orElse(null)))
                .map(order::indexOf)
                .findFirst()
                .orElse(order.size() - 1);
        var next = now + step;
        if (next >= 0 && next < order.size()) {
            assign(piece, order.get(next).orElse(null));
        }
    }

    /** In the order of the columns; empty is the present job, which has what nobody does any more as well. */
    private List<Optional<Assignment>> targets() {
        var design = workspace().design();
        return Stream.of(
                        design.roles().keySet().stream().map(id -> Optional.<Assignment>of(new Assignment.ToRole(id))),
                        design.suppliers().keySet().stream()
                                .map(id -> Optional.<Assignment>of(new Assignment.ToSupplier(id))),
                        Stream.of(Optional.<Assignment>empty()))
                .flatMap(each -> each)
                .toList();
    }

    /** Says in every column what dropping the piece there would do. */
    void hint(PieceWork piece) {
        roles.values().forEach(column -> column.hint(bringsTo(column.review(), piece)));
        suppliers.values().forEach(column -> column.hint(bringsTo(column.supplier(), piece)));
    }

    void unhint() {
        roles.values().forEach(column -> column.hint(null));
        suppliers.values().forEach(column -> column.hint(null));
    }

    /** What giving a piece to a role brings: refused, a warning that it has not now, or that it fits. */
    Brings bringsTo(RoleReview review, PieceWork piece) {
        if (piece.holder().equals(new Holder.Role(review.role().id()))) {
            return new Brings(false, Phrase.of("workbench.board.isHere"));
        }
        var edit = new DesignEdit.Assign(
                piece.activity().id(), new Assignment.ToRole(review.role().id()));
        return edit.refusal(redesign())
                .map(refusal -> new Brings(true, refusal))
                .or(() -> ProfileChoice.first(ProfileChoice.added(redesign(), review, piece))
                        .map(warning -> new Brings(false, warning.why())))
                .orElseGet(() -> new Brings(false, Phrase.of("workbench.board.fits")));
    }

    /** What giving a piece to a supplier brings: refused, a robot that has nothing to do there any more, or that it counts. */
    Brings bringsTo(Supplier supplier, PieceWork piece) {
        if (piece.holder().equals(new Holder.Supplier(supplier.id()))) {
            return new Brings(false, Phrase.of("workbench.board.isHere"));
        }
        var id = piece.activity().id();
        return new DesignEdit.Assign(id, new Assignment.ToSupplier(supplier.id()))
                .refusal(redesign())
                .map(refusal -> new Brings(true, refusal))
                .or(() -> workspace()
                        .design()
                        .robotsOn(id)
                        .findFirst()
                        .map(robot -> new Brings(false, Phrase.of("workbench.board.withoutRobot", robot.name()))))
                .orElseGet(() -> new Brings(false, Phrase.of("workbench.board.outsources")));
    }

    /** @param refused whether it can't be done at all */
    record Brings(boolean refused, Phrase what) {}

    /** Puts the focus on the card of a piece, wherever it is now, and says where that is. */
    void focus(String activityId) {
        for (var column : all().toList()) {
            var card = column.reveal(activityId);
            if (card.isPresent()) {
                card.get().focus();
                status.setText(Say.text(
                        "workbench.board.moved", card.get().piece().activity().name(), column.name()));
                return;
            }
        }
    }

    Optional<RoleColumn> column(String roleId) {
        return Optional.ofNullable(roles.get(roleId));
    }

    /** The column of a supplier. */
    Optional<SupplierColumn> supplier(String supplierId) {
        return Optional.ofNullable(suppliers.get(supplierId));
    }

    private Stream<BoardColumn> all() {
        return Stream.of(roles, suppliers, jobs).flatMap(columns -> columns.values().stream());
    }
}
