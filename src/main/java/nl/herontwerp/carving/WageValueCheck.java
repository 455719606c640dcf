package nl.herontwerp.carving;

import java.util.stream.Stream;
import nl.herontwerp.carving.RoleReview.Mend;
import nl.herontwerp.carving.RoleReview.Mend.Place;
import nl.herontwerp.carving.RoleReview.Severity;
import nl.herontwerp.carving.RoleReview.Warning;
import nl.herontwerp.kernel.Hours;
import nl.herontwerp.kernel.Phrase;

/** Without a wage value nobody knows how many hours are needed; with one of nothing no number of hours is enough. */
final class WageValueCheck implements RoleCheck {

    private static final Mend FILL = new Mend.Fill(Place.WAGE_VALUE);

    @Override
    public Stream<Warning> of(Look look) {
        var wageValue = look.role().wageValue();
        if (wageValue == null) {
            var severity = look.role().subsidy() == CarvedRole.Subsidy.ESTABLISHED ? Severity.WARNING : Severity.NOTE;
            return Stream.of(new Warning(severity, Phrase.of("carving.warning.noWageValue"), null, null, FILL));
        }
        var hasNoWork =
                look.review().hoursPerWeek().toOptional().filter(Hours::isZero).isPresent();
        return wageValue.percent().signum() > 0 || hasNoWork
                ? Stream.empty()
                : Stream.of(RoleCheck.warning(Phrase.of("carving.warning.wageValueOfNothing"), null, FILL));
    }
}
