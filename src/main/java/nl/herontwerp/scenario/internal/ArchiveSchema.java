package nl.herontwerp.scenario.internal;

import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The versions of what stands in an archive. Since which version a kind of edit, an edit or a field of
 * one may be there is said here and nowhere else; what is not named was there from the first.
 *
 * @see <a href="file:docs/project-archive.md">docs/project-archive.md</a>
 */
final class ArchiveSchema {

    static final String NAME = "herontwerp-project";

    /** The latest version; an archive is written in the lowest one that its content needs. */
    static final int LATEST = 7;

    private static final int FIRST = 1;
    private static final int SEVERAL_MODELS = 3;
    private static final int LOCATION = 6;
    private static final int OUTSOURCING = 7;

    private static final Map<EditKind, Integer> KINDS = Map.of(
            EditKind.ELEMENTS,
            2,
            EditKind.WAGE_SCALE,
            2,
            EditKind.LOCATIONS,
            4,
            EditKind.UNCERTAINTY,
            5,
            EditKind.HORIZON,
            5);

    private static final Map<String, Integer> EDITS = Map.ofEntries(
            // what is found out on the shop floor
            Map.entry("AnswerScan", 4),
            Map.entry("SetTimeWindows", 4),
            Map.entry("SetLocation", 4),
            Map.entry("SetDepartment", 4),
            Map.entry("SetNotes", 4),
            Map.entry("SetEvidence", 4),
            Map.entry("SetMinutesRange", 4),
            Map.entry("AnswerUnknown", 6),
            Map.entry("NameTask", 6),
            Map.entry("SetAim", 7),
            Map.entry("SetLeastMinutes", 5),
            Map.entry("SetMostMinutes", 5),
            // aids, and pieces that are known from elsewhere
            Map.entry("PutMeasure", 4),
            Map.entry("RemoveMeasure", 4),
            Map.entry("SetWorkItems", 4),
            Map.entry("ConfirmPiece", 4),
            Map.entry("AddPiece", 4),
            Map.entry("TakeOver", 5),
            Map.entry("Redivide", 4),
            // composing roles, and what HR settles about them
            Map.entry("Compose", 4),
            Map.entry("ChangeTerms", 4),
            // work that is bought
            Map.entry("PutSupplier", OUTSOURCING),
            Map.entry("RemoveSupplier", OUTSOURCING));

    /** Lists that every piece has; an empty one says nothing. */
    private static final Set<String> OF_EVERY_PIECE = Set.of("measures", "workItems");

    /** Fields that an older program would drop, wherever in an edit they are. */
    private static final Map<String, Integer> FIELDS = Map.ofEntries(
            Map.entry("scale", 2),
            Map.entry("measures", 4),
            Map.entry("workItems", 4),
            Map.entry("start", 4),
            Map.entry("handOver", 4),
            Map.entry("burdens", 4),
            Map.entry("walkingMinutesPerDay", 4),
            Map.entry("secondYear", 4),
            Map.entry("thirdYear", 4),
            Map.entry("supplierId", OUTSOURCING));

    /** Fields by the edit that they are in, because other edits have fields of these names: what is paid beside a wage. */
    private static final Map<String, String> BESIDE_WAGE = Map.of("PutRole", "extras", "PutPerformer", "terms");

    private static final int TERMS_BESIDE_WAGE = 7;

    /** Fields of robots that an older program would drop: how one is obtained, when it works and whom it helps. */
    private static final Set<String> OF_ROBOTS = Set.of("deal", "times", "cycleSeconds", "help");

    private static final Set<String> EDITS_OF_ROBOTS = Set.of("PutRobot", "SetCoverage");
    private static final int ROBOT_DEALS = 5;

    /** Uncertain inputs that an older program does not know. */
    private static final Set<String> INPUTS = Set.of(
            "CHANCE",
            "WHK",
            "PENSION",
            "HAND_OVER",
            "ROBOT_INTEGRATION",
            "ROBOT_TRAINING",
            "ROBOT_HIRE",
            "ROBOT_UPKEEP");

    private static final int MORE_INPUTS = 6;

    private static final Set<String> INPUTS_OF_SUPPLIERS = Set.of(
            "BOUGHT_TIME",
            "BOUGHT_HOUR",
            "BOUGHT_YEAR",
            "BOUGHT_LEAST_TIMES",
            "BOUGHT_LEAST_HOURS",
            "BOUGHT_CARE",
            "BOUGHT_ONCE");

    /** Those of what is paid beside a wage. */
    private static final Set<String> INPUTS_BESIDE_WAGE =
            Set.of("YEAR_END_BONUS", "SICKNESS", "LEAVE", "REPLACEMENT", "TRAINING_ONCE", "TRAINING_YEARLY");

    /** Those that came with the choice of an outcome. */
    private static final Set<String> INPUTS_OF_OUTCOMES = Set.of(
            "WORKPLACE",
            "VOLUME_GROWTH",
            "DISCOUNT_RATE",
            "PLACE_VOLUME",
            "PLACE_LABOUR",
            "PLACE_FREIGHT",
            "PLACE_RATE");

    private static final int OUTCOMES = 7;

    private ArchiveSchema() {}

    /** The lowest version in which this can be said of a project itself. */
    static int needed(ArchiveContent.Head project) {
        return project.location() == null ? FIRST : LOCATION;
    }

    /**
     * The lowest version that these can be written in, so that older programs read what they can.
     *
     * @param models how many there are
     * @param edits of the log and of what was submitted
     */
    static int needed(int models, Stream<ArchiveContent.Edit> edits) {
        var least = models > 1 ? SEVERAL_MODELS : FIRST;
        return edits.mapToInt(edit -> needed(edit.kind(), edit.edit())).reduce(least, Math::max);
    }

    private static int needed(@Nullable EditKind kind, @Nullable JsonNode edit) {
        var ofKind = kind == null ? FIRST : KINDS.getOrDefault(kind, FIRST);
        if (edit == null) {
            return ofKind;
        }
        var type = edit.path("type").asString("");
        var ofEdit = EDITS.getOrDefault(type, FIRST);
        var ofRobot =
                EDITS_OF_ROBOTS.contains(type) && OF_ROBOTS.stream().anyMatch(field -> edit.findValue(field) != null)
                        ? ROBOT_DEALS
                        : FIRST;
        var besideWage = BESIDE_WAGE.get(type);
        var ofPay = besideWage != null && edit.findValue(besideWage) != null ? TERMS_BESIDE_WAGE : FIRST;
        var ofInput = ofInput(edit.path("input").asString(""));
        return IntStream.concat(IntStream.of(ofKind, ofEdit, ofRobot, ofPay, ofInput), fields(edit))
                .max()
                .orElse(FIRST);
    }

    private static int ofInput(String input) {
        if (INPUTS_OF_SUPPLIERS.contains(input)) {
            return OUTSOURCING;
        }
        if (INPUTS_BESIDE_WAGE.contains(input)) {
            return TERMS_BESIDE_WAGE;
        }
        if (INPUTS_OF_OUTCOMES.contains(input)) {
            return OUTCOMES;
        }
        return INPUTS.contains(input) ? MORE_INPUTS : FIRST;
    }

    private static IntStream fields(JsonNode edit) {
        return FIELDS.entrySet().stream()
                .filter(field -> edit.findValues(field.getKey()).stream()
                        .anyMatch(value -> !OF_EVERY_PIECE.contains(field.getKey()) || !value.isEmpty()))
                .mapToInt(Map.Entry::getValue);
    }
}
