package nl.herontwerp.carving;

import static nl.herontwerp.carving.Packing.after;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.herontwerp.carving.DesignEdit.Assign;
import nl.herontwerp.carving.DesignEdit.PutRobot;
import nl.herontwerp.carving.DesignEdit.SetCoverage;
import nl.herontwerp.carving.JudgementEdit.SetHardStop;
import nl.herontwerp.carving.PieceEdit.SplitPiece;
import nl.herontwerp.carving.Supplier.Care;
import nl.herontwerp.carving.Supplier.Kind;
import nl.herontwerp.carving.Supplier.Per;
import nl.herontwerp.carving.Supplier.Price;
import nl.herontwerp.carving.Supplier.Vat;
import nl.herontwerp.carving.SupplierEdit.PutSupplier;
import nl.herontwerp.carving.SupplierEdit.RemoveSupplier;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Hours;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.kernel.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Suppliers that take pieces over: what edits allow and do, how the work is divided, what is said of it. */
class SupplierEditTest {

    private static final String WHOLE = Activity.wholeId("t0");
    private static final Supplier KNOWN = Supplier.of("s", "Schoon & Co", Kind.COMPANY)
            .withPrice(new Price(Per.TIME, Money.of("3.25"), null, Vat.RECLAIMED, null, null))
            .withOneOff(Money.ZERO)
            .withCare(new Care(BigDecimal.ONE, "foreman", Hours.of(10)));

    private final Redesign line = Packing.line(2);

    @Test
    void aPieceGoesToASupplierAndComesBackWhenItIsRemoved() {
        var given = after(line, new PutSupplier(KNOWN), new Assign(WHOLE, new Assignment.ToSupplier("s")));
        assertThat(given.design().assignment(WHOLE)).contains(new Assignment.ToSupplier("s"));
        assertThat(after(given, new RemoveSupplier("s")).design()).isEqualTo(Design.EMPTY);
        var changed = after(given, new PutSupplier(KNOWN.withName("Nieuw")));
        assertThat(changed.design().assignment(WHOLE)).contains(new Assignment.ToSupplier("s"));
    }

    @Test
    void aPieceThatIsCutStaysWithTheSupplier() {
        var cut = after(
                line,
                new PutSupplier(KNOWN),
                new Assign(WHOLE, new Assignment.ToSupplier("s")),
                new SplitPiece(WHOLE, "a", "vouwen", new BigDecimal("4")));
        assertThat(cut.design().assignment("a")).contains(new Assignment.ToSupplier("s"));
    }

    @Test
    void theHoursGoToTheSupplierAndHandingOverStays() {
        var given = after(line, new PutSupplier(KNOWN), new Assign(WHOLE, new Assignment.ToSupplier("s")));
        var division = Divider.divide(given, Packing.loads(given));
        var piece = division.piecesOf("t0").getFirst();
        assertThat(piece.holder()).isEqualTo(new Holder.Supplier("s"));
        assertThat(piece.hoursThen()).isEqualTo(piece.hoursNow());
        // 10 times a year a minute
        assertThat(piece.given()).isEqualTo(Figure.known(Hours.ofMinutes(BigDecimal.TEN)));
        assertThat(division.freedHours().get("packer"))
                .isEqualTo(piece.hoursNow().with(piece.given(), Hours::minus));
        var work = Objects.requireNonNull(division.suppliers().get("s"));
        assertThat(work.timesPerYear()).isEqualTo(Figure.known(BigDecimal.TEN));
        assertThat(work.hoursPerYear()).isEqualTo(piece.hoursNow());
    }

    @Test
    void aRobotDoesNothingOnWhatIsBought() {
        var given = after(
                line,
                new PutRobot(Packing.robot("arm")),
                new SetCoverage("arm", WHOLE, Packing.coverage(50, 0)),
                new PutSupplier(KNOWN),
                new Assign(WHOLE, new Assignment.ToSupplier("s")));
        var division = Divider.divide(given, Packing.loads(given));
        assertThat(division.piecesOf("t0").getFirst().robotHours()).isEqualTo(Figure.known(Hours.ZERO));
        assertThat(Objects.requireNonNull(division.robots().get("arm")).timesPerYear())
                .isEqualTo(Figure.known(BigDecimal.ZERO));
        assertThat(keys(given, KNOWN)).contains("carving.warning.supplier.robot");
    }

    static Stream<Arguments> impossible() {
        var price = new Price(Per.TIME, Money.of(1), null, Vat.COST, Percentage.of(21), null);
        return Stream.of(
                Arguments.of(KNOWN.withName(" "), "carving.refused.nameMissing"),
                Arguments.of(KNOWN.withPrice(with(price, Money.of(-1))), "carving.refused.negativeAmount"),
                Arguments.of(KNOWN.withOneOff(Money.of(-1)), "carving.refused.negativeAmount"),
                Arguments.of(
                        KNOWN.withPrice(new Price(Per.TIME, null, BigDecimal.ZERO, null, null, null)),
                        "carving.refused.leastBought"),
                Arguments.of(
                        KNOWN.withPrice(new Price(Per.TIME, null, null, Vat.COST, Percentage.of(101), null)),
                        "carving.refused.vatRate"),
                Arguments.of(
                        KNOWN.withPrice(new Price(Per.TIME, null, null, null, null, Percentage.of(-100))),
                        "carving.refused.priceGrowth"),
                Arguments.of(KNOWN.withCare(new Care(new BigDecimal("1441"), null, null)), "carving.refused.handOver"),
                Arguments.of(KNOWN.withCare(new Care(null, "nobody", null)), "carving.refused.noSuchPerformer"),
                Arguments.of(KNOWN.withCare(new Care(null, null, Hours.of(8_785))), "carving.refused.careHours"),
                Arguments.of(
                        new Supplier(
                                "s",
                                "X",
                                Kind.COMPANY,
                                price,
                                null,
                                KNOWN.care(),
                                LocalDate.of(2027, 1, 2),
                                LocalDate.of(2027, 1, 1)),
                        "carving.refused.endBeforeStart"));
    }

    private static Price with(Price price, Money amount) {
        return new Price(price.per(), amount, null, price.vat(), price.vatRate(), null);
    }

    @ParameterizedTest
    @MethodSource("impossible")
    void whatCantBeIsRefused(Supplier supplier, String reason) {
        assertThat(new PutSupplier(supplier).refusal(line).orElseThrow().key()).isEqualTo(reason);
    }

    @Test
    void aSupplierThatIsNotThereTakesNothing() {
        assertThat(new Assign(WHOLE, new Assignment.ToSupplier("s")).refusal(line))
                .isPresent();
        assertThat(new RemoveSupplier("s").refusal(line)).isPresent();
    }

    @Test
    void whatIsNotSaidIsAskedFor() {
        var bare = Supplier.of("s", "Schoon & Co", Kind.COMPANY);
        assertThat(keys(line, bare)).containsExactly("carving.warning.supplier.nothing");
        var given = after(line, new PutSupplier(bare), new Assign(WHOLE, new Assignment.ToSupplier("s")));
        assertThat(keys(given, bare))
                .contains(
                        "carving.warning.supplier.price",
                        "carving.warning.supplier.vat",
                        "carving.warning.supplier.care",
                        "carving.warning.supplier.handOver");
        var known = after(given, new PutSupplier(KNOWN));
        assertThat(keys(known, KNOWN))
                .doesNotContain(
                        "carving.warning.supplier.price",
                        "carving.warning.supplier.vat",
                        "carving.warning.supplier.care",
                        "carving.warning.supplier.handOver");
    }

    @Test
    void aMinimumAboveTheWorkIsSaid() {
        var least = new Price(Per.TIME, Money.of(1), BigDecimal.valueOf(11), Vat.RECLAIMED, null, null);
        var supplier = KNOWN.withPrice(least);
        var given = after(line, new PutSupplier(supplier), new Assign(WHOLE, new Assignment.ToSupplier("s")));
        assertThat(keys(given, supplier)).contains("carving.warning.supplier.least");
        assertThat(keys(after(given, new PutSupplier(KNOWN)), KNOWN)).doesNotContain("carving.warning.supplier.least");
    }

    @Test
    void aReservedActAsksForQualifiedPeople() {
        var given = after(
                line,
                new SetHardStop(WHOLE, HardStop.LEGALLY_RESERVED, true),
                new PutSupplier(KNOWN),
                new Assign(WHOLE, new Assignment.ToSupplier("s")));
        assertThat(keys(given, KNOWN)).contains("carving.warning.supplier.reserved");
    }

    @ParameterizedTest
    @EnumSource
    void lawIsNamedByKindOfSupplier(Kind kind) {
        var supplier = Supplier.of("s", "S", kind);
        var given = after(line, new PutSupplier(supplier), new Assign(WHOLE, new Assignment.ToSupplier("s")));
        var keys = keys(given, supplier);
        assertThat(keys.contains("carving.warning.supplier.transferAll")).isEqualTo(kind != Kind.HIRED_PEOPLE);
        assertThat(keys.contains("carving.warning.supplier.chain")).isEqualTo(kind != Kind.SHARED_SERVICE);
        assertThat(keys.contains("carving.warning.supplier.hirer")).isEqualTo(kind == Kind.HIRED_PEOPLE);
        assertThat(keys.contains("carving.warning.supplier.pso")).isEqualTo(kind == Kind.SHELTERED);
        assertThat(keys).contains("carving.warning.supplier.council");
        assertThat(review(given, supplier).warnings())
                .filteredOn(warning -> warning.why().key().endsWith("chain"))
                .allSatisfy(warning -> assertThat(warning.source()).isEqualTo(Sources.CHAIN_OF_WAGES));
    }

    private static SupplierReview review(Redesign state, Supplier supplier) {
        return SupplierReview.of(state, supplier, Divider.divide(state, Packing.loads(state)));
    }

    private static List<String> keys(Redesign state, Supplier supplier) {
        return review(state, supplier).warnings().stream()
                .map(warning -> warning.why().key())
                .toList();
    }
}
