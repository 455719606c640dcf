package nl.herontwerp.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.herontwerp.carving.RobotOption;
import nl.herontwerp.library.RobotFigure.Basis;
import nl.herontwerp.library.RobotFigure.What;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.Node;

/** The starting points for robots that the program brings, read strictly from {@code templates/robots}. */
public final class RobotCatalogue {

    private static final String FILE = "robots.yaml";

    private static final Map<String, RobotOption.Kind> KINDS = Map.of(
            "cobot", RobotOption.Kind.COBOT,
            "rijdende robot", RobotOption.Kind.MOBILE_ROBOT,
            "band of mal", RobotOption.Kind.CONVEYOR_OR_FIXTURE,
            "hulp bij het werk", RobotOption.Kind.OPERATOR_SUPPORT,
            "softwarerobot", RobotOption.Kind.SOFTWARE_ROBOT);

    private static final Map<String, Basis> BASES =
            Map.of("gepubliceerd", Basis.PUBLISHED, "schatting", Basis.ESTIMATE, "onbekend", Basis.UNKNOWN);

    private static final Map<String, What> FIGURES = Map.ofEntries(
            Map.entry("aanschaf", What.PURCHASE),
            Map.entry("lease", What.LEASE),
            Map.entry("huur", What.HIRE),
            Map.entry("inbouw", What.INTEGRATION),
            Map.entry("gereedschap", What.TOOLING),
            Map.entry("veiligheid", What.SAFETY),
            Map.entry("opleiding", What.TRAINING),
            Map.entry("ombouwen", What.CHANGEOVER),
            Map.entry("onderhoud", What.MAINTENANCE),
            Map.entry("energie", What.ENERGY),
            Map.entry("licenties", What.LICENCES),
            Map.entry("uitzonderingen", What.EXCEPTIONS),
            Map.entry("samen", What.RUNNING),
            Map.entry("levensduur", What.LIFE_YEARS),
            Map.entry("restwaarde", What.RESIDUAL),
            Map.entry("ploegen", What.SHIFTS_PER_DAY),
            Map.entry("uren", What.HOURS_PER_SHIFT),
            Map.entry("dagen", What.DAYS_PER_WEEK),
            Map.entry("werkt", What.UPTIME),
            Map.entry("inbedrijf", What.COMMISSIONING_DAYS),
            Map.entry("gewoonlijk", What.USUAL_DAYS),
            Map.entry("dagverlies", What.LOST_PER_DAY));

    private final SectorNodes nodes = new SectorNodes(FILE);

    private RobotCatalogue() {}

    private static final class Holder {
        static final List<RobotStart> ALL = read(text());
    }

    /** One for each kind. Read once. */
    public static List<RobotStart> all() {
        return Holder.ALL;
    }

    public static RobotStart of(RobotOption.Kind kind) {
        return all().stream().filter(start -> start.kind() == kind).findFirst().orElseThrow();
    }

    /**
     * Reads a file.
     *
     * @throws SectorFileRefused naming the line and the mend
     */
    public static List<RobotStart> read(String yaml) {
        return new RobotCatalogue().starts(SectorFile.root(FILE, yaml));
    }

    private List<RobotStart> starts(Node root) {
        var keys = nodes.map(root, Set.of("nagekeken", "soorten"), Set.of());
        var checked = checked(keys);
        var starts = new ArrayList<RobotStart>();
        var kinds = EnumSet.noneOf(RobotOption.Kind.class);
        for (var node : nodes.list(keys, "soorten")) {
            var start = start(node, checked);
            if (!kinds.add(start.kind())) {
                throw nodes.refuse(node, "this kind stands here twice");
            }
            starts.add(start);
        }
        if (kinds.size() < RobotOption.Kind.values().length) {
            throw nodes.refuse(root, "missing are " + EnumSet.complementOf(kinds));
        }
        return List.copyOf(starts);
    }

    private RobotStart start(Node node, LocalDate checked) {
        var keys = nodes.map(node, Set.of("soort", "uitleg", "engels", "cijfers"), Set.of());
        var figures = new ArrayList<RobotFigure>();
        var seen = EnumSet.noneOf(What.class);
        for (var each : nodes.list(keys, "cijfers")) {
            var figure = figure(each, checked);
            if (!seen.add(figure.what())) {
                throw nodes.refuse(each, "this figure stands here twice");
            }
            figures.add(figure);
        }
        return new RobotStart(
                nodes.choice(keys.get("soort"), nodes.text(keys, "soort"), KINDS),
                nodes.text(keys, "uitleg"),
                nodes.text(keys, "engels"),
                figures);
    }

    private RobotFigure figure(Node node, LocalDate checked) {
        var keys = nodes.map(node, Set.of("wat", "aard", "bron", "engels"), Set.of("waarde"));
        var basis = nodes.choice(keys.get("aard"), nodes.text(keys, "aard"), BASES);
        var value = keys.containsKey("waarde") ? number(keys.get("waarde"), nodes.text(keys, "waarde")) : null;
        if ((value == null) != (basis == Basis.UNKNOWN)) {
            throw nodes.refuse(node, "a figure has a value, unless it is 'onbekend'");
        }
        return new RobotFigure(
                nodes.choice(keys.get("wat"), nodes.text(keys, "wat"), FIGURES),
                basis,
                value,
                nodes.text(keys, "bron"),
                nodes.text(keys, "engels"),
                checked);
    }

    private LocalDate checked(Map<String, Node> keys) {
        try {
            return LocalDate.parse(nodes.text(keys, "nagekeken"));
        } catch (DateTimeParseException e) {
            throw nodes.refuse(keys.get("nagekeken"), "write the day as 2026-07-01");
        }
    }

    private BigDecimal number(@Nullable Node node, String text) {
        try {
            var number = new BigDecimal(text);
            if (number.signum() >= 0) {
                return number;
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw nodes.refuse(node, "'" + text + "' is no number of 0 or more");
    }

    private static String text() {
        try (var stream = RobotCatalogue.class.getResourceAsStream("/templates/robots/" + FILE)) {
            if (stream == null) {
                throw new IllegalStateException("the program lacks templates/robots/" + FILE);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
