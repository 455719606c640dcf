package nl.herontwerp.carving;

import static nl.herontwerp.carving.PieceLimits.refuse;

import java.util.Optional;
import nl.herontwerp.kernel.Hours;
import nl.herontwerp.kernel.Percentage;
import nl.herontwerp.kernel.Phrase;
import org.jspecify.annotations.Nullable;

/** What edits of profiles and of answers about the quality of work allow. */
final class ProfileLimits {

    static final int MAX_PROFILES = 100;
    static final int MAX_WINDOWS = 50;
    private static final Hours WEEK = Hours.of(168);

    private ProfileLimits() {}

    static Optional<Phrase> profile(Redesign state, Profile profile) {
        var known = state.design().composing().profiles();
        return refuse(profile.id().isBlank(), "carving.refused.idInUse")
                .or(() -> PieceLimits.named(profile.name()))
                .or(() -> refuse(
                        known.size() >= MAX_PROFILES && !known.containsKey(profile.id()),
                        "carving.refused.profiles",
                        MAX_PROFILES))
                .or(() -> refuse(
                        !isWeek(profile.hoursPerWeek()) || !isWeek(profile.guidanceHoursPerWeek()),
                        "carving.refused.profileHours"))
                .or(() -> refuse(
                        !isPart(profile.wageValue())
                                || !isPart(profile.pace())
                                || !isPart(profile.quality())
                                || !isPart(profile.netTime()),
                        "carving.refused.profileParts"))
                .or(() -> profile.limits().values().stream()
                        .flatMap(limit -> PieceLimits.score(limit).stream())
                        .findFirst())
                .or(() -> refuse(profile.windows().size() > MAX_WINDOWS, "carving.refused.windows", MAX_WINDOWS))
                .or(() -> motive(profile.instruments()));
    }

    static Optional<Phrase> motive(@Nullable QualityAnswer answer) {
        return answer == null ? Optional.empty() : motive(answer.motive());
    }

    private static Optional<Phrase> motive(@Nullable String text) {
        return refuse(
                text != null && text.length() > PieceLimits.MAX_MOTIVE,
                "carving.refused.longText",
                PieceLimits.MAX_MOTIVE);
    }

    private static boolean isPart(@Nullable Percentage percentage) {
        return percentage == null || percentage.isBetween(0, 100);
    }

    private static boolean isWeek(@Nullable Hours hours) {
        return hours == null || (!hours.isNegative() && hours.compareTo(WEEK) <= 0);
    }
}
