package nl.herontwerp.carving;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Random;
import nl.herontwerp.carving.DesignEdit.Assign;
import nl.herontwerp.carving.DesignEdit.PutRobot;
import nl.herontwerp.carving.DesignEdit.PutRole;
import nl.herontwerp.carving.DesignEdit.SetCoverage;
import nl.herontwerp.carving.PieceEdit.MergePieces;
import nl.herontwerp.carving.PieceEdit.MovePiece;
import nl.herontwerp.carving.PieceEdit.ResizePiece;
import nl.herontwerp.carving.PieceEdit.SplitPiece;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Hours;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is done to a design, no hour appears or disappears. Each seed is one long random session. */
class DivisionPropertiesTest {

    private static final int TASKS = 6;
    private static final int EDITS = 150;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void hoursAreConserved(long seed) {
        var random = new Random(seed);
        var state = start();
        var done = 0;
        for (var i = 0; i < EDITS; i++) {
            var edit = randomEdit(random, state, i);
            if (edit.refusal(state).isEmpty()) {
                var before = state;
                state = edit.applyTo(state);
                assertThat(edit.sentence(before).key()).startsWith("carving.edit.");
                if (edit instanceof Assign assign) {
                    assertThat(takenBack(before, assign)).as("undone").isEqualTo(before.design());
                }
                done++;
                check(state);
            }
        }
        assertThat(done).as("edits that were not refused").isGreaterThan(EDITS / 3);
    }

    /** Assigning a piece and then giving it what it had is nothing. */
    private static Design takenBack(Redesign before, Assign edit) {
        var held = before.design().assignments().get(edit.activityId());
        return new Assign(edit.activityId(), held).change(edit.applyTo(before));
    }

    private static void check(Redesign state) {
        var loads = Packing.loads(state);
        var division = Divider.divide(state, loads);
        for (var task : loads.tasks().values()) {
            var pieces = division.piecesOf(task.taskId());
            assertThat(pieces.stream().map(PieceWork::share).reduce(BigDecimal.ZERO, BigDecimal::add))
                    .isEqualByComparingTo(BigDecimal.ONE);
            assertThat(sum(pieces.stream().map(PieceWork::hoursNow).toList()))
                    .as("pieces of %s now", task.taskId())
                    .isEqualTo(task.hoursPerYear());
        }
        for (var piece : division.pieces()) {
            assertThat(piece.share()).isPositive();
            if (!(piece.holder() instanceof Holder.Nobody)) {
                assertThat(piece.hoursThen().with(piece.robotHours(), Hours::plus))
                        .isEqualTo(piece.hoursNow());
            }
        }
        for (var role : division.roles()) {
            var hours = RoleHours.of(role.role(), role.pieces(), BigDecimal.valueOf(52));
            assertThat(role.hoursPerWeek()).isEqualTo(hours.total());
            assertThat(hours.work())
                    .isEqualTo(
                            sum(role.pieces().stream().map(PieceWork::hoursThen).toList())
                                    .map(year -> year.dividedBy(BigDecimal.valueOf(52), MathContext.DECIMAL128)));
        }
        assertThat(after(division)).as("all work, robots and handing over").isEqualTo(before(division));
        division.freedHours()
                .forEach((performer, freed) -> assertThat(freed)
                        .as("freed hours of %s", performer)
                        .isEqualTo(leftBehind(division, performer)));
    }

    /** Hours of everybody now, with what handing over costs both sides. */
    private static Figure<Hours> before(Division division) {
        return sum(division.pieces().stream()
                .map(piece -> piece.hoursNow().with(piece.given(), Hours::plus).with(piece.taken(), Hours::plus))
                .toList());
    }

    /** Hours that present jobs keep, that roles and robots have, and that nobody does any more. */
    private static Figure<Hours> after(Division division) {
        var keep = division.freedHours().entrySet().stream()
                .map(freed -> sum(division.pieces().stream()
                                .filter(piece -> freed.getKey().equals(piece.performerId()))
                                .map(PieceWork::hoursNow)
                                .toList())
                        .with(freed.getValue(), Hours::minus))
                .toList();
        var roles = division.pieces().stream()
                .filter(piece -> piece.holder() instanceof Holder.Role)
                .map(piece -> piece.hoursThen().with(piece.taken(), Hours::plus))
                .toList();
        var robots = division.pieces().stream().map(PieceWork::robotHours).toList();
        var nobody = division.pieces().stream()
                .filter(piece -> piece.holder() instanceof Holder.Nobody)
                .map(PieceWork::hoursNow)
                .toList();
        return sum(List.of(sum(keep), sum(roles), sum(robots), sum(nobody)));
    }

    /** Hours now less hours that stay and what handing over takes, of all pieces that this job does now. */
    private static Figure<Hours> leftBehind(Division division, String performer) {
        var mine = division.pieces().stream()
                .filter(piece -> performer.equals(piece.performerId()))
                .toList();
        var now = sum(mine.stream().map(PieceWork::hoursNow).toList());
        var stays = sum(mine.stream()
                .filter(piece -> piece.holder() instanceof Holder.Present)
                .map(PieceWork::hoursThen)
                .toList());
        var given = sum(mine.stream().map(PieceWork::given).toList());
        return now.with(stays, Hours::minus).with(given, Hours::minus);
    }

    private static Figure<Hours> sum(List<Figure<Hours>> hours) {
        return Figure.total(hours, Hours.ZERO, Hours::plus);
    }

    private static Redesign start() {
        return Packing.after(
                Packing.line(TASKS),
                new PutRole(Packing.role("r1")),
                new PutRole(Packing.role("r2")
                        .with(draft -> draft.walkingMinutesPerDay(BigDecimal.TEN)
                                .handOver(new CarvedRole.HandOver(BigDecimal.ONE, BigDecimal.TWO)))),
                new PutRobot(Packing.robot("m1")),
                new PutRobot(Packing.robot("m2")));
    }

    private static DesignEdit randomEdit(Random random, Redesign state, int number) {
        var piece = anyPiece(random, state);
        var weight = BigDecimal.valueOf(1 + random.nextInt(900), 2);
        return switch (random.nextInt(8)) {
            case 0, 1 -> new SplitPiece(piece, "n" + number, "deel " + number, weight);
            case 2 -> new MergePieces(piece, anyPiece(random, state));
            case 3 -> new ResizePiece(piece, weight);
            case 4 -> new MovePiece(piece, random.nextInt(3));
            case 5 -> new Assign(piece, toRole(random));
            case 6 -> new Assign(piece, random.nextBoolean() ? null : new Assignment.Stopped());
            default ->
                new SetCoverage(
                        random.nextBoolean() ? "m1" : "m2",
                        piece,
                        Packing.coverage(random.nextInt(101), random.nextInt(101)));
        };
    }

    /** Without, or with, minutes of its own for handing over; the second role has minutes for all its pieces. */
    private static Assignment toRole(Random random) {
        var minutes = new CarvedRole.HandOver(
                BigDecimal.valueOf(random.nextInt(50), 1), BigDecimal.valueOf(random.nextInt(50), 1));
        return new Assignment.ToRole(random.nextBoolean() ? "r1" : "r2", random.nextBoolean() ? minutes : null, null);
    }

    private static String anyPiece(Random random, Redesign state) {
        var task = state.asIs().model().tasks().get(random.nextInt(TASKS));
        var pieces = state.design().pieces(task);
        return pieces.get(random.nextInt(pieces.size())).id();
    }
}
