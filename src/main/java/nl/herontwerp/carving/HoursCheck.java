package nl.herontwerp.carving;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;
import nl.herontwerp.carving.RoleReview.Mend;
import nl.herontwerp.carving.RoleReview.Mend.Place;
import nl.herontwerp.carving.RoleReview.Warning;
import nl.herontwerp.kernel.Hours;
import nl.herontwerp.kernel.Phrase;

/** The work against the hours in the contracts. */
final class HoursCheck implements RoleCheck {

    /** A contract may be this much longer than the hours needed before it is said. */
    private static final BigDecimal SLACK = new BigDecimal("0.9");

    private static final BigDecimal STEP = new BigDecimal("0.5");

    @Override
    public Stream<Warning> of(Look look) {
        var review = look.review();
        var available = review.hoursAvailablePerWeek();
        var found = Stream.<Warning>builder();
        if (!review.hoursPerWeek().isKnown()) {
            found.add(RoleCheck.note(Phrase.of("carving.warning.hoursUnknown"), null, new Mend.Fill(Place.TASKS)));
        }
        // at the normal pace the work is at least this much, whatever the wage value turns out to be
        var needed = review.hoursNeededPerWeek().isKnown() ? review.hoursNeededPerWeek() : review.hoursPerWeek();
        needed.toOptional()
                .filter(hours -> hours.compareTo(available) > 0)
                .ifPresent(hours -> found.add(RoleCheck.warning(
                        Phrase.of("carving.warning.tooMuch", hours, available), null, contract(look.role(), hours))));
        review.hoursNeededPerWeek()
                .toOptional()
                .filter(hours -> hours.compareTo(available.times(SLACK)) < 0)
                .ifPresent(hours -> found.add(RoleCheck.warning(
                        Phrase.of("carving.warning.tooLittle", hours, available), null, contract(look.role(), hours))));
        return found.build();
    }

    /** The contract in steps of half an hour that holds the work; when that is no contract, somebody has to choose. */
    private static Mend contract(CarvedRole role, Hours needed) {
        var perPerson = needed.value()
                .divide(BigDecimal.valueOf(role.positions()).multiply(STEP), 0, RoundingMode.UP)
                .multiply(STEP);
        var hours = new Hours(perPerson.stripTrailingZeros());
        return hours.isZero() || hours.compareTo(role.fullTimeHoursPerWeek()) > 0
                ? new Mend.Fill(Place.TERMS)
                : new Mend.Do(
                        Phrase.of("carving.mend.contract", hours),
                        List.of(new DesignEdit.PutRole(role.with(draft -> draft.contractHoursPerWeek(hours)))));
    }
}
