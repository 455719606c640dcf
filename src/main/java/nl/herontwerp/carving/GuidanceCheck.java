package nl.herontwerp.carving;

import java.util.stream.Stream;
import nl.herontwerp.carving.RoleReview.Mend;
import nl.herontwerp.carving.RoleReview.Mend.Place;
import nl.herontwerp.carving.RoleReview.Warning;
import nl.herontwerp.kernel.Phrase;

/** Somebody guides, also after the first year, and has the hours for it. */
final class GuidanceCheck implements RoleCheck {

    @Override
    public Stream<Warning> of(Look look) {
        var guidance = look.role().guidance();
        if (guidance == null) {
            return Stream.of(
                    RoleCheck.warning(Phrase.of("carving.warning.noGuidance"), null, new Mend.Fill(Place.TERMS)));
        }
        var found = Stream.<Warning>builder();
        if (guidance.secondYear() == null || guidance.thirdYear() == null) {
            found.add(RoleCheck.note(Phrase.of("carving.warning.guidanceYears"), null, new Mend.Fill(Place.TERMS)));
        }
        var guide = look.redesign().asIs().inventory().performer(guidance.performerId());
        guide.ifPresent(job -> {
            var contract = job.contractHoursPerWeek();
            if (contract != null && guidance.hoursPerWeek().compareTo(contract.value()) > 0) {
                found.add(RoleCheck.warning(
                        Phrase.of("carving.warning.guideTooFew", job.name(), guidance.hoursPerWeek(), contract.value()),
                        null,
                        new Mend.Fill(Place.TERMS)));
            }
        });
        if (guidance.hoursPerWeek().compareTo(look.review().hoursAvailablePerWeek()) > 0) {
            found.add(RoleCheck.warning(
                    Phrase.of(
                            "carving.warning.guidanceTooMuch",
                            guidance.hoursPerWeek(),
                            look.review().hoursAvailablePerWeek()),
                    null,
                    new Mend.Fill(Place.TERMS)));
        }
        return found.build();
    }
}
