package nl.herontwerp.carving;

import java.util.stream.Stream;
import nl.herontwerp.carving.RoleReview.Mend;
import nl.herontwerp.carving.RoleReview.Mend.Place;
import nl.herontwerp.carving.RoleReview.Severity;
import nl.herontwerp.carving.RoleReview.Warning;
import nl.herontwerp.kernel.Phrase;

/** Without a wage value nobody knows how many hours are needed. */
final class WageValueCheck implements RoleCheck {

    @Override
    public Stream<Warning> of(Look look) {
        if (look.role().wageValue() != null) {
            return Stream.empty();
        }
        var severity = look.role().subsidy() == CarvedRole.Subsidy.ESTABLISHED ? Severity.WARNING : Severity.NOTE;
        var why = Phrase.of("carving.warning.noWageValue");
        return Stream.of(new Warning(severity, why, null, null, new Mend.Fill(Place.WAGE_VALUE)));
    }
}
