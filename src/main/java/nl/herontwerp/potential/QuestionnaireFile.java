package nl.herontwerp.potential;

import java.io.StringReader;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.herontwerp.potential.Questionnaire.Limits;
import nl.herontwerp.reshoring.Factor;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.Node;

/** Reads the questionnaire strictly: what is missing, unknown or impossible is refused by file and line. */
final class QuestionnaireFile {

    private static final Map<String, Referral> REFERRALS =
            Map.of("herontwerp", Referral.REDESIGN, "robots", Referral.ROBOTS, "subsidies", Referral.SUBSIDIES);

    private static final Map<String, Boolean> DIRECTIONS = Map.of("voor", true, "tegen", false);

    private static final Map<String, Factor> FACTORS =
            Arrays.stream(Factor.values()).collect(Collectors.toMap(Factor::name, Function.identity()));

    private final FileNodes nodes;

    private QuestionnaireFile(FileNodes nodes) {
        this.nodes = nodes;
    }

    /** @throws QuestionnaireRefused naming the file, the line and the mend */
    static Questionnaire read(String file, String yaml) {
        return new QuestionnaireFile(new FileNodes(file)).questionnaire(root(file, yaml));
    }

    private static Node root(String file, String yaml) {
        var options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        options.setMaxAliasesForCollections(0);
        try {
            var root = new Yaml(options).compose(new StringReader(yaml));
            if (root == null) {
                throw new QuestionnaireRefused(file, 1, "the file is empty");
            }
            return root;
        } catch (MarkedYAMLException e) {
            var mark = e.getProblemMark();
            throw new QuestionnaireRefused(file, mark == null ? 1 : mark.getLine() + 1, "this is no YAML");
        }
    }

    private Questionnaire questionnaire(Node root) {
        var keys = nodes.map(root, Set.of("versie", "datum", "grenzen", "groepen", "schalen", "vragen"), Set.of());
        var groups = groups(keys);
        var scales = new HashMap<String, List<Option>>();
        nodes.any(keys.get("schalen")).forEach((name, scale) -> scales.put(name, options(scale)));
        var questions = new ArrayList<Question>();
        var ids = new HashSet<String>();
        for (var node : nodes.list(keys.get("vragen"))) {
            var question = question(node, groups, scales);
            if (!ids.add(question.id())) {
                throw nodes.refuse(node, "the question '" + question.id() + "' stands here twice");
            }
            questions.add(question);
        }
        return new Questionnaire(
                nodes.whole(keys.get("versie"), 1, 10_000),
                date(keys.get("datum")),
                limits(keys.get("grenzen")),
                List.copyOf(groups.values()),
                questions);
    }

    private LocalDate date(@Nullable Node node) {
        try {
            return LocalDate.parse(nodes.text(node));
        } catch (DateTimeParseException e) {
            throw nodes.refuse(node, "here is a date, such as 2026-11-29");
        }
    }

    private Limits limits(@Nullable Node node) {
        var keys = nodes.map(node, Set.of("bekend", "voor", "tegen"), Set.of());
        return new Limits(
                nodes.whole(keys.get("bekend"), 1, 100),
                nodes.whole(keys.get("voor"), 1, 100),
                nodes.whole(keys.get("tegen"), -100, -1));
    }

    private Map<String, MotiveGroup> groups(Map<String, Node> root) {
        var groups = new LinkedHashMap<String, MotiveGroup>();
        for (var node : nodes.list(root.get("groepen"))) {
            var keys = nodes.map(node, Set.of("id", "naam", "uitleg"), Set.of());
            var id = nodes.word(keys.get("id"));
            groups.put(id, new MotiveGroup(id, nodes.wording(keys.get("naam")), nodes.wording(keys.get("uitleg"))));
        }
        return groups;
    }

    private Question question(Node node, Map<String, MotiveGroup> groups, Map<String, List<Option>> scales) {
        var keys = nodes.map(
                node,
                Set.of(
                        "id",
                        "groep",
                        "onderwerp",
                        "vraag",
                        "waarom",
                        "bron",
                        "gewicht",
                        "voor",
                        "tegen",
                        "navragen",
                        "factoren"),
                Set.of("schaal", "antwoorden", "helpt", "belemmering"));
        if (keys.containsKey("schaal") == keys.containsKey("antwoorden")) {
            throw nodes.refuse(node, "a question has either 'schaal' or 'antwoorden'");
        }
        var factors = nodes.list(keys.get("factoren")).stream()
                .map(each -> nodes.choice(each, FACTORS))
                .toList();
        return new Question(
                nodes.word(keys.get("id")),
                nodes.choice(keys.get("groep"), groups),
                nodes.wording(keys.get("onderwerp")),
                nodes.wording(keys.get("vraag")),
                nodes.wording(keys.get("waarom")),
                nodes.wording(keys.get("bron")),
                nodes.whole(keys.get("gewicht"), 1, Question.MOST_WEIGHT),
                keys.containsKey("schaal") ? nodes.choice(keys.get("schaal"), scales) : options(keys.get("antwoorden")),
                nodes.wording(keys.get("voor")),
                nodes.wording(keys.get("tegen")),
                keys.containsKey("belemmering") ? nodes.wording(keys.get("belemmering")) : null,
                nodes.wording(keys.get("navragen")),
                referrals(keys.get("helpt")),
                factors);
    }

    /** From the least to the most in favour, with something on both sides. */
    private List<Option> options(@Nullable Node node) {
        var options = new ArrayList<Option>();
        for (var each : nodes.list(node)) {
            var keys = nodes.map(each, Set.of("telt", "nl", "en"), Set.of());
            var score = nodes.whole(keys.get("telt"), Question.LEAST, Question.MOST);
            if (!options.isEmpty() && options.getLast().score() >= score) {
                throw nodes.refuse(each, "answers go from the least to the most in favour");
            }
            options.add(new Option(score, new Wording(nodes.text(keys.get("nl")), nodes.text(keys.get("en")))));
        }
        if (options.getFirst().score() >= 0 || options.getLast().score() <= 0) {
            throw nodes.refuse(node, "at least one answer is against and one in favour");
        }
        return options;
    }

    private Map<Referral, Boolean> referrals(@Nullable Node node) {
        var referrals = new EnumMap<Referral, Boolean>(Referral.class);
        if (node != null) {
            nodes.any(node)
                    .forEach((name, value) ->
                            referrals.put(nodes.choice(node, name, REFERRALS), nodes.choice(value, DIRECTIONS)));
        }
        return referrals;
    }
}
