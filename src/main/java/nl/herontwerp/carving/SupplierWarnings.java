package nl.herontwerp.carving;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.herontwerp.carving.RoleReview.Mend;
import nl.herontwerp.carving.RoleReview.Mend.Place;
import nl.herontwerp.carving.RoleReview.Warning;
import nl.herontwerp.carving.Supplier.Kind;
import nl.herontwerp.carving.Supplier.Per;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.LegalSource;
import nl.herontwerp.kernel.Phrase;
import org.jspecify.annotations.Nullable;

/** What a careful buyer asks of a supplier: what is missing, what law says, what it does to simple work. */
final class SupplierWarnings {

    private final Redesign redesign;
    private final SupplierReview review;
    private final Supplier supplier;
    private final List<Warning> found = new ArrayList<>();

    private SupplierWarnings(Redesign redesign, SupplierReview review) {
        this.redesign = redesign;
        this.review = review;
        this.supplier = review.supplier();
    }

    static List<Warning> of(Redesign redesign, SupplierReview review, Division division) {
        var warnings = new SupplierWarnings(redesign, review);
        if (review.pieces().isEmpty()) {
            warnings.note(
                    "carving.warning.supplier.nothing", null, review.supplier().name());
        } else {
            warnings.terms();
            warnings.work();
            warnings.law(division);
        }
        warnings.found.sort((one, other) -> one.severity().compareTo(other.severity()));
        return warnings.found;
    }

    /** What is not said of the price, and what is paid for nothing. */
    private void terms() {
        var price = supplier.price();
        if (price.amount() == null) {
            warn("carving.warning.supplier.price", Place.TERMS, supplier.name());
        }
        if (price.vat() == null || (price.vat() == Supplier.Vat.COST && price.vatRate() == null)) {
            warn("carving.warning.supplier.vat", Place.TERMS, supplier.name());
        }
        if (supplier.care().hoursPerYear() == null) {
            warn("carving.warning.supplier.care", Place.TERMS, supplier.name());
        }
        if (supplier.care().handOverMinutes() == null) {
            note("carving.warning.supplier.handOver", Place.TERMS, supplier.name());
        }
        var least = price.leastPerYear();
        if (least != null
                && price.per() != Per.YEAR
                && amount().toOptional()
                        .filter(taken -> taken.compareTo(least) < 0)
                        .isPresent()) {
            warn(
                    "carving.warning.supplier.least",
                    Place.TERMS,
                    supplier.name(),
                    least,
                    amount().toOptional().orElseThrow().setScale(0, RoundingMode.HALF_UP));
        }
    }

    private Figure<BigDecimal> amount() {
        return supplier.price().per() == Per.HOUR
                ? review.work().hoursPerYear().map(hours -> hours.value())
                : review.work().timesPerYear();
    }

    /** What the work itself asks. */
    private void work() {
        var reserved = review.pieces().stream()
                .filter(piece -> piece.activity().hardStops().contains(HardStop.LEGALLY_RESERVED))
                .toList();
        if (!reserved.isEmpty()) {
            warn("carving.warning.supplier.reserved", null, names(reserved), supplier.name());
        }
        var simple = review.pieces().stream()
                .filter(piece -> {
                    var complexity = piece.classification().complexity();
                    return complexity == ComplexityClass.SIMPLE || complexity == ComplexityClass.SIMPLE_WITH_SUPPORT;
                })
                .toList();
        if (!simple.isEmpty() && supplier.kind() != Kind.SHELTERED) {
            note("carving.warning.supplier.simple", null, names(simple));
        }
        review.pieces().stream()
                .filter(piece -> redesign.design()
                        .robotsOn(piece.activity().id())
                        .findAny()
                        .isPresent())
                .forEach(piece -> found.add(RoleCheck.warning(
                        Phrase.of(
                                "carving.warning.supplier.robot",
                                piece.activity().name(),
                                supplier.name()),
                        null,
                        RoleCheck.giveBack(piece))));
    }

    private void law(Division division) {
        var emptied = review.pieces().stream()
                .map(PieceWork::performerId)
                .filter(Objects::nonNull)
                .distinct()
                .filter(job -> division.pieces().stream()
                        .filter(piece -> job.equals(piece.performerId()))
                        .noneMatch(piece -> piece.holder().isOwn()))
                .flatMap(job -> redesign.asIs().inventory().performer(job).stream())
                .map(job -> job.name())
                .collect(Collectors.joining(", "));
        if (supplier.kind() != Kind.HIRED_PEOPLE) {
            rests(
                    emptied.isEmpty(),
                    emptied.isEmpty()
                            ? Phrase.of("carving.warning.supplier.transfer")
                            : Phrase.of("carving.warning.supplier.transferAll", emptied),
                    Sources.TRANSFER);
        }
        if (supplier.kind() != Kind.SHARED_SERVICE) {
            rests(true, Phrase.of("carving.warning.supplier.chain"), Sources.CHAIN_OF_WAGES);
        }
        switch (supplier.kind()) {
            case HIRED_PEOPLE -> rests(false, Phrase.of("carving.warning.supplier.hirer"), Sources.HIRER);
            case SHELTERED -> rests(true, Phrase.of("carving.warning.supplier.pso"), Sources.PSO);
            case COMPANY, SHARED_SERVICE -> {}
        }
        rests(true, Phrase.of("carving.warning.supplier.council"), Sources.WORKS_COUNCIL);
    }

    private void rests(boolean isNote, Phrase why, LegalSource source) {
        found.add(isNote ? RoleCheck.note(why, source, null) : RoleCheck.warning(why, source, null));
    }

    private void warn(String key, @Nullable Place place, Object... args) {
        found.add(RoleCheck.warning(Phrase.of(key, args), null, place == null ? null : new Mend.Fill(place)));
    }

    private void note(String key, @Nullable Place place, Object... args) {
        found.add(RoleCheck.note(Phrase.of(key, args), null, place == null ? null : new Mend.Fill(place)));
    }

    private static Phrase names(List<PieceWork> pieces) {
        return Said.names(pieces.stream().map(piece -> piece.activity().name()).toList());
    }
}
