package nl.herontwerp.carving;

import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Hours;
import nl.herontwerp.kernel.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * Whether a piece fits a profile.
 *
 * @param hoursPerWeek at the normal pace
 * @param hoursNeeded for the worth of the profile
 * @param obstacles what does not fit; empty fits
 * @param unknown what nobody said, so that it may still not fit
 */
public record ProfileFit(
        PieceWork piece,
        Figure<Hours> hoursPerWeek,
        Figure<Hours> hoursNeeded,
        List<Obstacle> obstacles,
        List<Phrase> unknown) {

    public ProfileFit {
        obstacles = List.copyOf(obstacles);
        unknown = List.copyOf(unknown);
    }

    /**
     * What does not fit.
     *
     * @param support what could make it fit; null when nothing that the program knows of
     */
    public record Obstacle(Phrase why, @Nullable Phrase support) {}

    public enum Verdict {
        FITS,
        /** Fits as far as it is known. */
        UNKNOWN,
        WITH_SUPPORT,
        NOT
    }

    public Verdict verdict() {
        if (obstacles.stream().anyMatch(obstacle -> obstacle.support() == null)) {
            return Verdict.NOT;
        }
        if (!obstacles.isEmpty()) {
            return Verdict.WITH_SUPPORT;
        }
        return unknown.isEmpty() ? Verdict.FITS : Verdict.UNKNOWN;
    }

    public static ProfileFit of(Redesign redesign, Profile profile, PieceWork piece) {
        var obstacles = new ArrayList<Obstacle>();
        var unknown = new ArrayList<Phrase>();
        var activity = piece.activity();
        for (var stop : activity.hardStops()) {
            obstacles.add(new Obstacle(Phrase.ofEnum("carving.hardStop", stop), null));
        }
        if (profile.limits().isEmpty()) {
            unknown.add(Phrase.of("carving.fit.noLimits"));
        }
        for (var demand : Demand.values()) {
            demand(profile, activity, demand, obstacles, unknown);
        }
        var weeks = redesign.asIs().inventory().weeksPerYear().value();
        var hours = piece.hoursThen().map(year -> year.dividedBy(weeks, MathContext.DECIMAL128));
        var needed = profile.needed(hours);
        times(redesign, profile, piece, needed.isKnown() ? needed : hours, obstacles, unknown);
        return new ProfileFit(piece, hours, needed, obstacles, unknown);
    }

    private static void demand(
            Profile profile, Activity activity, Demand demand, List<Obstacle> obstacles, List<Phrase> unknown) {
        var limit = profile.limits().get(demand);
        var asked = activity.demandsWithSupport().get(demand);
        var name = Phrase.ofEnum("carving.demand", demand);
        if (limit == null || limit == PieceLimits.MAX_SCORE) {
            // what nobody limited stops nothing
            return;
        }
        if (asked == null) {
            unknown.add(Phrase.of("carving.fit.unscored", name));
        } else if (asked > limit) {
            // aids lower a demand by one step, not by two, those that it has already among them
            var bare = activity.demands().getOrDefault(demand, asked);
            obstacles.add(new Obstacle(
                    Phrase.of("carving.fit.demand", name, asked, limit),
                    bare - limit == 1 ? Phrase.ofEnum("carving.support", demand) : null));
        }
    }

    /**
     * Whether the work happens when the profile can work, in any of its windows, and fits in the time they share.
     *
     * @param hours of the work a week, at the pace of the profile when that is known
     */
    private static void times(
            Redesign redesign,
            Profile profile,
            PieceWork piece,
            Figure<Hours> hours,
            List<Obstacle> obstacles,
            List<Phrase> unknown) {
        if (profile.windows().isEmpty()) {
            return;
        }
        var work = WeekTimes.of(
                redesign.asIs().inventory().task(piece.taskId()).found().windows());
        if (work.isEmpty()) {
            unknown.add(Phrase.of("carving.fit.timesUnknown"));
            return;
        }
        var shared = work.and(WeekTimes.of(profile.windows()));
        if (shared.isEmpty()) {
            obstacles.add(new Obstacle(Phrase.of("carving.fit.times", work.said()), null));
            return;
        }
        hours.toOptional()
                .filter(needed -> needed.compareTo(shared.length()) > 0)
                .ifPresent(needed -> obstacles.add(new Obstacle(
                        Phrase.of("carving.fit.timesShort", needed, shared.said(), shared.length()),
                        Phrase.of("carving.support.TIMES"))));
    }
}
