package nl.herontwerp.carving;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Random;
import nl.herontwerp.carving.DesignEdit.Assign;
import nl.herontwerp.carving.DesignEdit.MergePieces;
import nl.herontwerp.carving.DesignEdit.MovePiece;
import nl.herontwerp.carving.DesignEdit.PutRobot;
import nl.herontwerp.carving.DesignEdit.PutRole;
import nl.herontwerp.carving.DesignEdit.ResizePiece;
import nl.herontwerp.carving.DesignEdit.SetCoverage;
import nl.herontwerp.carving.DesignEdit.SplitPiece;
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
                done++;
                check(state);
            }
        }
        assertThat(done).as("edits that were not refused").isGreaterThan(EDITS / 3);
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
            assertThat(role.hoursPerWeek())
                    .isEqualTo(
                            sum(role.pieces().stream().map(PieceWork::hoursThen).toList())
                                    .map(year -> year.dividedBy(BigDecimal.valueOf(52), MathContext.DECIMAL128)));
        }
        division.freedHours()
                .forEach((performer, freed) -> assertThat(freed)
                        .as("freed hours of %s", performer)
                        .isEqualTo(leftBehind(division, performer)));
    }

    /** Hours now less hours that stay, of all pieces that this job does now. */
    private static Figure<Hours> leftBehind(Division division, String performer) {
        var mine = division.pieces().stream()
                .filter(piece -> performer.equals(piece.performerId()))
                .toList();
        var now = sum(mine.stream().map(PieceWork::hoursNow).toList());
        var stays = sum(mine.stream()
                .filter(piece -> piece.holder() instanceof Holder.Present)
                .map(PieceWork::hoursThen)
                .toList());
        return now.with(stays, Hours::minus);
    }

    private static Figure<Hours> sum(List<Figure<Hours>> hours) {
        return Figure.total(hours, Hours.ZERO, Hours::plus);
    }

    private static Redesign start() {
        return Packing.after(
                Packing.line(TASKS),
                new PutRole(Packing.role("r1")),
                new PutRole(Packing.role("r2")),
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
            case 5 -> new Assign(piece, new Assignment.ToRole(random.nextBoolean() ? "r1" : "r2"));
            case 6 -> new Assign(piece, random.nextBoolean() ? null : new Assignment.Stopped());
            default ->
                new SetCoverage(
                        random.nextBoolean() ? "m1" : "m2",
                        piece,
                        Packing.coverage(random.nextInt(101), random.nextInt(101)));
        };
    }

    private static String anyPiece(Random random, Redesign state) {
        var task = state.asIs().model().tasks().get(random.nextInt(TASKS));
        var pieces = state.design().pieces(task);
        return pieces.get(random.nextInt(pieces.size())).id();
    }
}
