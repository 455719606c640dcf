package nl.herontwerp.carving;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import nl.herontwerp.carving.PieceEdit.MergePieces;
import nl.herontwerp.carving.PieceEdit.ResizePiece;
import nl.herontwerp.carving.PieceEdit.ScaleTask;
import nl.herontwerp.carving.PieceEdit.SplitPiece;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is cut, put together and resized: all pieces have a size, and together they are the task. */
class PieceSizesTest {

    private static final BigDecimal THREE = BigDecimal.valueOf(3);

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void piecesStaySizedAndAddUpToTheTask(long seed) {
        var random = new Random(seed);
        var state = Packing.line(1);
        var total = BigDecimal.TEN;
        for (var turn = 0; turn < 60; turn++) {
            var pieces = pieces(state);
            var piece = pieces.get(random.nextInt(pieces.size()));
            // a number without a decimal end, now and then nearly nothing
            var weight = piece.weight()
                    .multiply(BigDecimal.valueOf(1 + random.nextInt(7)))
                    .divide(random.nextInt(6) == 0 ? new BigDecimal("3E+11") : THREE, MathContext.DECIMAL128);
            var edit = switch (random.nextInt(4)) {
                case 0 ->
                    new MergePieces(
                            piece.id(),
                            pieces.get(random.nextInt(pieces.size())).id());
                case 1 -> new ResizePiece(piece.id(), weight);
                case 2 -> new ScaleTask("t0", BigDecimal.valueOf(1 + random.nextInt(90_000), 2));
                default -> new SplitPiece(piece.id(), "p" + turn, "deel", weight);
            };
            if (edit.refusal(state).isEmpty()) {
                state = edit.applyTo(state);
                total = edit instanceof ScaleTask scale ? scale.total() : total;
            }
            if (state.design().splits().isEmpty()) {
                // all in one piece again, that is the task's own minutes
                total = BigDecimal.TEN;
            }
            var after = pieces(state);
            assertThat(after).allSatisfy(each -> {
                assertThat(each.weight().signum()).isPositive();
                assertThat(each.weight().stripTrailingZeros().scale()).isLessThanOrEqualTo(Pieces.LEAST.scale());
            });
            assertThat(after.stream().map(Activity::weight).reduce(BigDecimal.ZERO, BigDecimal::add))
                    .isEqualByComparingTo(total);
        }
    }

    private static List<Activity> pieces(Redesign state) {
        return Pieces.ofTask(state, "t0").orElseThrow().pieces();
    }
}
