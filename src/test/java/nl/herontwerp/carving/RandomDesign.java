package nl.herontwerp.carving;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Random;
import nl.herontwerp.carving.DesignEdit.Assign;
import nl.herontwerp.carving.DesignEdit.PutRobot;
import nl.herontwerp.carving.DesignEdit.PutRole;
import nl.herontwerp.carving.DesignEdit.SetCoverage;
import nl.herontwerp.carving.PieceEdit.MergePieces;
import nl.herontwerp.carving.PieceEdit.ResizePiece;
import nl.herontwerp.carving.PieceEdit.SplitPiece;
import nl.herontwerp.carving.SupplierEdit.PutSupplier;
import nl.herontwerp.kernel.Hours;
import nl.herontwerp.kernel.Percentage;

/** Edits by chance of a packing line with two roles, two robots and a supplier. */
final class RandomDesign {

    private RandomDesign() {}

    static Redesign start(int tasks) {
        var care = new Supplier.Care(new BigDecimal("0.7"), "foreman", Hours.of(10));
        return Packing.after(
                Packing.line(tasks),
                new PutRole(Packing.role("r1")),
                new PutRole(Packing.role("r2")
                        .with(draft -> draft.handOver(new CarvedRole.HandOver(BigDecimal.ONE, BigDecimal.TWO)))),
                new PutRobot(Packing.robot("m1")),
                new PutRobot(Packing.robot("m2")),
                new PutSupplier(
                        Supplier.of("s", "Schoon & Co", Supplier.Kind.COMPANY).withCare(care)));
    }

    static DesignEdit edit(Random random, Redesign state, int number, int tasks) {
        var piece = piece(random, state, tasks);
        var weight = BigDecimal.valueOf(1 + random.nextInt(900), 2);
        return switch (random.nextInt(8)) {
            case 0, 1 -> new SplitPiece(piece, "n" + number, "deel " + number, weight);
            case 2 -> new MergePieces(piece, piece(random, state, tasks));
            case 3 -> new ResizePiece(piece, weight);
            case 4 -> new Assign(piece, toRole(random));
            case 5 -> new Assign(piece, new Assignment.ToSupplier("s"));
            case 6 -> new Assign(piece, random.nextBoolean() ? null : new Assignment.Stopped());
            default -> new SetCoverage(random.nextBoolean() ? "m1" : "m2", piece, coverage(random));
        };
    }

    private static RobotOption.Coverage coverage(Random random) {
        var share = Percentage.of(random.nextInt(101));
        var remaining = Percentage.of(random.nextInt(101));
        return random.nextBoolean()
                ? new RobotOption.Coverage(share, remaining)
                : new RobotOption.Coverage(
                        share, remaining, null, new RobotOption.Help(RobotOption.Effect.AUGMENT, Map.of(), null));
    }

    private static Assignment toRole(Random random) {
        var minutes = new CarvedRole.HandOver(
                BigDecimal.valueOf(random.nextInt(50), 1), BigDecimal.valueOf(random.nextInt(50), 1));
        return new Assignment.ToRole(random.nextBoolean() ? "r1" : "r2", random.nextBoolean() ? minutes : null, null);
    }

    private static String piece(Random random, Redesign state, int tasks) {
        var task = state.asIs().model().tasks().get(random.nextInt(tasks));
        var pieces = state.design().pieces(task);
        return pieces.get(random.nextInt(pieces.size())).id();
    }
}
