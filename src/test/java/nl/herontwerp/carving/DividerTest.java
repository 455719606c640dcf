package nl.herontwerp.carving;

import static nl.herontwerp.carving.Packing.after;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Objects;
import nl.herontwerp.carving.DesignEdit.Assign;
import nl.herontwerp.carving.DesignEdit.PutRobot;
import nl.herontwerp.carving.DesignEdit.PutRole;
import nl.herontwerp.carving.DesignEdit.SetCoverage;
import nl.herontwerp.carving.PieceEdit.SplitPiece;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Hours;
import org.junit.jupiter.api.Test;

class DividerTest {

    private static final String WHOLE = Activity.wholeId("t0");
    private final Redesign line = Packing.line(2);

    @Test
    void robotTakesItsShareLessWhatStaysHuman() {
        var state = after(
                line, new PutRobot(Packing.robot("arm")), new SetCoverage("arm", WHOLE, Packing.coverage(80, 25)));
        var loads = Packing.withHours(Packing.loads(state), "t0", Hours.of(100));
        var division = Divider.divide(state, loads);
        var piece = division.piecesOf("t0").getFirst();
        assertThat(piece.robotHours()).isEqualTo(Figure.known(Hours.of(60)));
        assertThat(piece.hoursThen()).isEqualTo(Figure.known(Hours.of(40)));
        assertThat(division.freedHours().get("packer")).isEqualTo(Figure.known(Hours.of(60)));
        assertThat(division.freedHours().get("foreman")).isEqualTo(Figure.known(Hours.ZERO));
    }

    @Test
    void robotAndRoleOnOnePieceShareItsHours() {
        var state = after(
                line,
                new PutRole(Packing.role("r")),
                new PutRobot(Packing.robot("arm")),
                new SplitPiece(WHOLE, "a", "dozen vouwen", new BigDecimal("4")),
                new Assign("a", new Assignment.ToRole("r")),
                new SetCoverage("arm", "a", Packing.coverage(50, 0)));
        var loads = Packing.withHours(Packing.loads(state), "t0", Hours.of(100));
        var division = Divider.divide(state, loads);
        assertThat(division.roles().getFirst().pieces()).hasSize(1);
        assertThat(division.piecesOf("t0").get(1).hoursThen()).isEqualTo(Figure.known(Hours.of(20)));
        assertThat(division.piecesOf("t0").get(1).minutes().toOptional().orElseThrow())
                .isEqualByComparingTo("4");
        assertThat(division.freedHours().get("packer")).isEqualTo(Figure.known(Hours.of(40)));
    }

    @Test
    void stoppedWorkTakesNobodysHours() {
        var state = after(line, new Assign(WHOLE, new Assignment.Stopped()));
        var piece = Divider.divide(state, Packing.loads(state)).piecesOf("t0").getFirst();
        assertThat(piece.holder()).isEqualTo(new Holder.Nobody());
        assertThat(piece.hoursThen()).isEqualTo(Figure.known(Hours.ZERO));
    }

    @Test
    void unknownHoursMakeFreedHoursUnknownOnlyWhereWorkMoves() {
        var untouched = Packing.withoutHours(Packing.loads(line), "t0");
        assertThat(Divider.divide(line, untouched).freedHours().get("packer")).isEqualTo(Figure.known(Hours.ZERO));
        var state = after(line, new Assign(WHOLE, new Assignment.Stopped()));
        assertThat(Objects.requireNonNull(
                                Divider.divide(state, untouched).freedHours().get("packer"))
                        .isKnown())
                .isFalse();
    }

    @Test
    void minutesOfHandingOverAreMultipliedBeforeTheyAreRoundedToHours() {
        var handOver = new CarvedRole.HandOver(BigDecimal.TWO, new BigDecimal("0.1"));
        var whole = Activity.wholeId("t0");
        var state = Packing.after(
                Packing.line(1),
                new DesignEdit.PutRole(Packing.role("r").with(draft -> draft.handOver(handOver))),
                new DesignEdit.Assign(whole, new Assignment.ToRole("r")));
        var piece = Divider.divide(state, Packing.loads(state)).pieces().getFirst();
        // done ten times a year
        assertThat(piece.given()).isEqualTo(Figure.known(Hours.ofMinutes(new BigDecimal("20"))));
        assertThat(piece.taken()).isEqualTo(Figure.known(Hours.ofMinutes(BigDecimal.ONE)));
    }
}
