package nl.herontwerp.workbench.split;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.herontwerp.carving.Activity;
import nl.herontwerp.carving.DesignEdit;
import nl.herontwerp.carving.PieceEdit;
import nl.herontwerp.carving.PieceWork;
import nl.herontwerp.carving.StartingPoint;
import nl.herontwerp.library.SectorLibraries;
import nl.herontwerp.scenario.KnownPieces;
import org.jspecify.annotations.Nullable;

/** What is proposed for a task, and the edits that take it over. */
final class Suggestions {

    private Suggestions() {}

    /** Where proposed pieces come from. */
    enum Origin {
        SECTOR,
        PROJECT
    }

    /**
     * Pieces of one origin.
     *
     * @param source the name of the library or project
     * @param basis the same as one phrase, kept with what is taken over
     */
    record Group(Origin origin, String source, String basis, List<Suggested> pieces) {}

    /**
     * A proposed piece.
     *
     * @param piece with the judgement; id and weight are not used
     * @param minutes each time, or null when not known
     * @param share part of its task there, 0 to 1; null when it is no part of a known whole
     */
    record Suggested(
            Activity piece,
            @Nullable BigDecimal minutes,
            @Nullable BigDecimal share) {}

    /** The pieces of sector libraries, by library in the order in which they were found. */
    static List<Group> ofLibraries(List<SectorLibraries.Proposal> proposals, boolean english, Words words) {
        var byLibrary = proposals.stream()
                .collect(Collectors.groupingBy(
                        SectorLibraries.Proposal::library, LinkedHashMap::new, Collectors.toList()));
        var groups = new ArrayList<Group>();
        byLibrary.forEach((library, all) -> {
            var name = english ? library.english() : library.name();
            groups.add(new Group(
                    Origin.SECTOR,
                    name,
                    words.basis(name),
                    all.stream()
                            .map(each -> new Suggested(
                                    Activity.of(
                                                    "",
                                                    english
                                                            ? each.piece().english()
                                                            : each.piece().name(),
                                                    BigDecimal.ONE)
                                            .withDemands(each.piece().demands())
                                            .withMeasures(each.piece().measures()),
                                    each.piece().minutes(),
                                    null))
                            .toList()));
        });
        return groups;
    }

    /** Says where something comes from in the user's language. */
    interface Words {
        String basis(String name);
    }

    static Group ofProject(KnownPieces.Found found, String basis) {
        var total = found.pieces().stream().map(Activity::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        var minutes = found.minutes();
        return new Group(
                Origin.PROJECT,
                found.projectName(),
                basis,
                found.pieces().stream()
                        .map(piece -> {
                            var share = piece.weight().divide(total, MathContext.DECIMAL64);
                            var own = minutes == null
                                    ? null
                                    : minutes.multiply(share)
                                            .setScale(2, RoundingMode.HALF_UP)
                                            .stripTrailingZeros();
                            return new Suggested(piece, own, share);
                        })
                        .toList());
    }

    /** The group without pieces that the task has already, by name. */
    static Group without(Group group, List<PieceWork> present) {
        var names = present.stream()
                .map(piece -> piece.activity().name().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        return new Group(
                group.origin(),
                group.source(),
                group.basis(),
                group.pieces().stream()
                        .filter(each -> !names.contains(each.piece().name().toLowerCase(Locale.ROOT)))
                        .toList());
    }

    /** Takes over one piece: cut off the largest piece of the task. Empty when its size can't be said. */
    static List<DesignEdit> one(Group group, Suggested wanted, List<PieceWork> present) {
        return cut(group, wanted, size(wanted, present), sizes(present));
    }

    /**
     * What is taken over of a piece that does not fit in the largest piece of the task.
     *
     * @param wanted in the unit of the task
     * @param most what the largest piece of the task has
     * @param taken half of that
     */
    record TooLong(BigDecimal wanted, BigDecimal most, BigDecimal taken) {}

    /** Empty when the piece fits, or when its size can't be said. */
    static Optional<TooLong> tooLong(Suggested wanted, List<PieceWork> present) {
        var size = size(wanted, present);
        var most =
                sizes(present).values().stream().max(Comparator.naturalOrder()).orElseThrow();
        return size == null || size.compareTo(most) < 0
                ? Optional.empty()
                : Optional.of(new TooLong(size, most, half(most)));
    }

    /** Cuts a piece off the largest, or half of that when the piece is larger; keeps what is left in the sizes. */
    private static List<DesignEdit> cut(
            Group group, Suggested wanted, @Nullable BigDecimal size, Map<String, BigDecimal> sizes) {
        if (size == null) {
            return List.of();
        }
        var from = sizes.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow();
        var fits = size.compareTo(from.getValue()) < 0 ? size : half(from.getValue());
        from.setValue(from.getValue().subtract(fits));
        return List.of(new PieceEdit.AddPiece(from.getKey(), taken(group, wanted, fits)));
    }

    private static BigDecimal half(BigDecimal size) {
        return size.divide(BigDecimal.TWO, MathContext.DECIMAL64)
                .setScale(2, RoundingMode.HALF_UP)
                .stripTrailingZeros();
    }

    /** By piece, in the unit of the task. */
    private static Map<String, BigDecimal> sizes(List<PieceWork> present) {
        var sizes = new LinkedHashMap<String, BigDecimal>();
        present.forEach(piece -> sizes.put(piece.activity().id(), ShareBar.size(piece)));
        return sizes;
    }

    /** In the unit of the task: its minutes, else per cents. */
    private static @Nullable BigDecimal size(Suggested wanted, List<PieceWork> present) {
        var minutes = present.stream()
                .map(piece -> piece.minutes().toOptional().orElse(null))
                .toList();
        var share = wanted.share();
        if (minutes.contains(null)) {
            return share == null ? null : share.movePointRight(2).setScale(2, RoundingMode.HALF_UP);
        }
        var whole = minutes.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return share == null ? wanted.minutes() : whole.multiply(share).setScale(2, RoundingMode.HALF_UP);
    }

    /**
     * Takes over all pieces as one step. A task that is whole is divided; what a library leaves over of known
     * minutes stays a piece of its own. From a task that is divided already the pieces are cut one by one.
     */
    static List<DesignEdit> all(Group group, List<PieceWork> present, String restName) {
        if (present.size() > 1) {
            var sizes = sizes(present);
            return present.stream().anyMatch(piece -> !piece.minutes().isKnown())
                    ? List.of()
                    : group.pieces().stream()
                            .flatMap(each -> cut(group, each, size(each, present), sizes).stream())
                            .toList();
        }
        var whole = present.getFirst().minutes().toOptional().orElse(null);
        var pieces = new ArrayList<Activity>();
        var total = BigDecimal.ZERO;
        for (var each : group.pieces()) {
            var share = each.share();
            var minutes = each.minutes();
            var weight = share != null ? share : minutes == null ? BigDecimal.ONE : minutes;
            total = total.add(weight);
            pieces.add(taken(group, each, weight));
        }
        if (group.origin() == Origin.SECTOR && whole != null && total.compareTo(whole) < 0) {
            pieces.add(Activity.of(UUID.randomUUID().toString(), restName, whole.subtract(total)));
        }
        return pieces.size() < 2
                ? List.of()
                : List.of(new PieceEdit.SplitTask(present.getFirst().taskId(), pieces));
    }

    private static Activity taken(Group group, Suggested wanted, BigDecimal weight) {
        var piece = wanted.piece();
        return piece.withId(UUID.randomUUID().toString())
                .withWeight(weight)
                .withOverride(null)
                .withStart(
                        new StartingPoint(group.basis(), true, piece.demands().keySet()));
    }
}
