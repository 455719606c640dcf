package nl.herontwerp.tasklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import nl.herontwerp.bpmn.ModelFile;
import nl.herontwerp.bpmn.ModelReader;
import nl.herontwerp.bpmn.ModelRefused;
import nl.herontwerp.bpmn.WorkModel;
import nl.herontwerp.process.AsIs;
import nl.herontwerp.process.LoadCalculator;
import nl.herontwerp.process.Node;
import nl.herontwerp.process.NodeKind;
import nl.herontwerp.process.Provenance;
import nl.herontwerp.process.Sourced;
import nl.herontwerp.process.StartingInventory;
import nl.herontwerp.tasklist.ListProblem.Effect;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands in a list stands in the inventory of the model that is made of it, with row and column. */
class ListToInventoryTest {

    private static final List<String> JOBS = List.of("Baliemedewerker", "Conciërge", "Teamleider P&O", "");
    private static final List<String> PER = List.of("dag", "week", "maand", "kwartaal", "jaar", "geval");

    private record Line(
            String name,
            String job,
            @Nullable BigDecimal minutes,
            @Nullable BigDecimal count,
            String per) {}

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15, 16, 17, 18})
    void everyFigureArrives(long seed) {
        var random = new Random(seed);
        for (int round = 0; round < 12; round++) {
            var lines = lines(random);
            var cases = random.nextBoolean() ? BigDecimal.valueOf(random.nextInt(9_000) + 1) : null;
            var file = Lists.csv(text(lines, random.nextBoolean()));
            var list = Lists.understood(
                    file, new Assumptions(BigDecimal.valueOf(5), BigDecimal.valueOf(46), cases, false));
            assertThat(list.problems(Effect.ROW_LEFT_OUT)).isEmpty();
            assertThat(list.questions()).isEmpty();
            assertArrived(lines, cases, open(list.model("Lijst", "", null)));
        }
    }

    private static void assertArrived(List<Line> lines, @Nullable BigDecimal cases, ModelFile model) {
        var asIs = new AsIs(model.model(), StartingInventory.of(model.model()));
        var loads = LoadCalculator.loads(asIs);
        var tasks = model.model().tasks();
        assertThat(tasks)
                .extracting(Node::name)
                .containsExactlyElementsOf(lines.stream().map(Line::name).toList());
        assertThat(asIs.inventory().weeksPerYear().value()).isEqualByComparingTo("46");
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            var task = tasks.get(i);
            var figures = asIs.inventory().task(task.id());
            same(figures.activeMinutes(), line.minutes(), i + 2, "Minuten");
            assertThat(asIs.inventory().performerOf(task).map(who -> who.name()).orElse(""))
                    .isEqualTo(line.job());
            var times = timesPerYear(line, cases);
            var load = Objects.requireNonNull(loads.tasks().get(task.id()));
            if (times == null) {
                assertThat(load.timesPerYear().toOptional()).isEmpty();
            } else {
                assertThat(load.timesPerYear().toOptional().orElseThrow()).isEqualByComparingTo(times);
            }
            if (times != null && line.minutes() != null) {
                var hours = load.hoursPerYear().toOptional().orElseThrow().value();
                assertThat(hours.setScale(6, RoundingMode.HALF_EVEN))
                        .isEqualByComparingTo(times.multiply(line.minutes())
                                .divide(BigDecimal.valueOf(60), 6, RoundingMode.HALF_EVEN));
            }
        }
    }

    private static void same(
            @Nullable Sourced<BigDecimal> found, @Nullable BigDecimal expected, int row, String column) {
        if (expected == null) {
            assertThat(found).isNull();
            return;
        }
        assertThat(Objects.requireNonNull(found).value()).isEqualByComparingTo(expected);
        assertThat(found.provenance())
                .isEqualTo(new Provenance.FromModel("Takenlijst taken.csv, rij " + row + ", kolom ‘" + column + "’"));
    }

    private static @Nullable BigDecimal timesPerYear(Line line, @Nullable BigDecimal cases) {
        var count = line.count() == null ? BigDecimal.ONE : line.count();
        var per = line.count() == null ? "geval" : line.per();
        return switch (per) {
            case "dag" -> count.multiply(BigDecimal.valueOf(5 * 46));
            case "week" -> count.multiply(BigDecimal.valueOf(46));
            case "maand" -> count.multiply(BigDecimal.valueOf(12));
            case "kwartaal" -> count.multiply(BigDecimal.valueOf(4));
            case "jaar" -> count;
            default -> cases == null ? null : count.multiply(cases);
        };
    }

    private static List<Line> lines(Random random) {
        var lines = new ArrayList<Line>();
        for (int i = random.nextInt(15) + 1; i > 0; i--) {
            lines.add(new Line(
                    "Taak " + i + (random.nextBoolean() ? " & <\"'>; é" : ""),
                    JOBS.get(random.nextInt(JOBS.size())),
                    random.nextInt(4) == 0 ? null : new BigDecimal(random.nextInt(30_000) + 1).movePointLeft(2),
                    random.nextInt(5) == 0 ? null : new BigDecimal(random.nextInt(500) + 1).movePointLeft(1),
                    PER.get(random.nextInt(PER.size()))));
        }
        return lines;
    }

    private static String text(List<Line> lines, boolean inOneCell) {
        var text = new StringBuilder(
                inOneCell ? "Taak;Wie doet het;Minuten;Hoe vaak\n" : "Taak;Wie doet het;Minuten;Hoe vaak;Per\n");
        for (var line : lines) {
            text.append('"').append(line.name().replace("\"", "\"\"")).append("\";");
            text.append(line.job()).append(';').append(dutch(line.minutes())).append(';');
            text.append(dutch(line.count()));
            if (line.count() != null) {
                text.append(inOneCell ? " keer per " + line.per() : ";" + line.per());
            }
            text.append('\n');
        }
        return text.toString();
    }

    private static String dutch(@Nullable BigDecimal number) {
        return number == null ? "" : String.format(Locale.of("nl", "NL"), "%.2f", number);
    }

    @Test
    void jobsComeWithTheirFigures() {
        var list = Lists.understood(Lists.csv("Taak;Functie;Uurloon;Aantal mensen;Contracturen per week;Minuten\n"
                + "Post;Balie;€ 21,50;3;36 uur;5\nKopie;balie;21,50;;;3\nBrief;Balie;22,00;;;1\n"));
        var model = open(list.model("Lijst", "", null)).model();
        var who = StartingInventory.of(model).performers().values();
        assertThat(who).singleElement().satisfies(job -> {
            assertThat(job.name()).isEqualTo("Balie");
            assertThat(Objects.requireNonNull(job.hourlyWage()).value().euros()).isEqualByComparingTo("21.5");
            assertThat(job.hourlyWage().provenance())
                    .isEqualTo(new Provenance.FromModel("Takenlijst taken.csv, rij 2, kolom ‘Uurloon’"));
            assertThat(Objects.requireNonNull(job.people()).value()).isEqualByComparingTo("3");
            assertThat(Objects.requireNonNull(job.contractHoursPerWeek())
                            .value()
                            .value())
                    .isEqualByComparingTo("36");
        });
        assertThat(list.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.row()).isEqualTo(4);
            assertThat(problem.effect()).isEqualTo(Effect.FIGURE_LEFT_OUT);
            assertThat(Lists.say(problem.what())).contains("rij 2").contains("21,50");
        });
    }

    @Test
    void aListOfLooseTasksNeedsNoCases() {
        var list = Lists.understood(
                Lists.csv("Taak;Wie;Minuten;Hoe vaak\nKoffie;Hulp;10;3x per dag\nLinnen;Hulp;30;2x per week\n"));
        var model = open(list.model("Lijst", "", null)).model();
        var asIs = new AsIs(model, StartingInventory.of(model));
        var loads = LoadCalculator.loads(asIs);
        // 3 x 5 x 52 x 10 min = 130 h, 2 x 52 x 30 min = 52 h
        assertThat(loads.totalHoursPerYear().toOptional().orElseThrow().value()).isEqualByComparingTo("182");
        assertThat(loads.completeness().gaps())
                .noneMatch(gap -> gap.what().key().equals("process.missing.cases"));
        assertThat(list.tasks().getFirst().figures().get(1).place())
                .isEqualTo(
                        "Takenlijst taken.csv, rij 2, kolom ‘Hoe vaak’: 3 keer per dag × 5 dagen per week × 52 weken per jaar");
    }

    @Test
    void casesThatDifferByRowGiveEachTaskItsOwnTimes() {
        var list = Lists.understood(
                Lists.csv("Taak;Minuten;Aantal per geval;Gevallen per jaar\nA;6;2;1000\nB;6;1;500\nC;6;;250"));
        var model = open(list.model("Lijst", "", null)).model();
        var loads = LoadCalculator.loads(new AsIs(model, StartingInventory.of(model)));
        assertThat(loads.tasks().values())
                .extracting(
                        load -> load.timesPerYear().toOptional().orElseThrow().intValueExact())
                .containsExactly(2000, 500, 250);
    }

    @Test
    void predecessorsAreDrawnWithForksAndJoins() {
        var list = Lists.understood(
                Lists.csv("Nr;Taak;Na;Minuten\n1;A;;1\n2;B;1;1\n3;C;A;1\n4;D;B, 3;1\n5;E;zoek;1\n6;F;G;1\n7;G;F;1"));
        assertThat(list.problems(Effect.FIGURE_LEFT_OUT))
                .extracting(problem -> problem.row() + problem.what().key())
                .containsExactly("6tasklist.problem.predecessorUnknown", "8tasklist.problem.circle");
        var model = open(list.model("Lijst", "", null)).model();
        assertThat(model.nodes())
                .filteredOn(node -> node.kind() == NodeKind.PARALLEL_GATEWAY)
                .hasSize(4);
        var loads = LoadCalculator.loads(new AsIs(model, StartingInventory.of(model)));
        assertThat(loads.tasks().values())
                .allSatisfy(load -> assertThat(load.visitsPerCase().toOptional().orElseThrow())
                        .isEqualByComparingTo("1"));
    }

    @Test
    void badRowsAreNamedAndGoodOnesTaken() {
        var list = Lists.understood(Lists.csv("Taak;Minuten;Hoe vaak\nA;twaalf;1 per dag\n;5;1 per dag\nB;5;soms\n"
                + "Totaal;99;\nC;-5;1 per dag\nD;90000;1 per dag\nE;0;1 per dag\nF;?;1 per dag\n"));
        assertThat(list.rows()).isEqualTo(8);
        assertThat(list.tasks()).extracting(ListedTask::name).containsExactly("E", "F");
        assertThat(list.leftOut()).isEqualTo(6);
        assertThat(list.problems())
                .extracting(problem -> problem.row() + " " + problem.column() + " " + problem.value())
                .containsExactly(
                        "2 Minuten twaalf",
                        "3 Taak ",
                        "4 Hoe vaak soms",
                        "5 Taak Totaal",
                        "6 Minuten -5",
                        "7 Minuten 90000",
                        "8 Minuten 0");
        assertThat(list.problems())
                .allSatisfy(problem -> assertThat(Lists.say(problem.what()) + Lists.say(problem.mend()))
                        .doesNotContain("<"));
    }

    @Test
    void theSameTaskKeepsItsIdWhenRowsMove() {
        var before = open(Lists.understood(Lists.csv("Taak;Minuten\nPost openen;5\nKopiëren;3"))
                .model("Lijst", "", null));
        var after = open(Lists.understood(Lists.csv("Taak;Minuten\nNieuw;1\nKopiëren;4\nPost openen;5"))
                .model("Lijst", "", null));
        assertThat(id(after, "Post openen"))
                .isEqualTo(id(before, "Post openen"))
                .isEqualTo("Task_post_openen");
        assertThat(id(after, "Kopiëren")).isEqualTo(id(before, "Kopiëren"));
    }

    @Test
    void theListItselfMayStayInTheModel() {
        var bytes = Lists.xlsx(new Object[] {"Taak", "Minuten"}, new Object[] {"Post", 5});
        var list = Lists.understood(Lists.read("taken.xlsx", bytes));
        var kept = WorkModel.sourceOf(open(list.model("Lijst", "", new WorkModel.Source("taken.xlsx", bytes))))
                .orElseThrow();
        assertThat(kept.fileName()).isEqualTo("taken.xlsx");
        assertThat(kept.bytes()).isEqualTo(bytes);
        assertThat(WorkModel.sourceOf(open(list.model("Lijst", "", null)))).isEmpty();
    }

    @Test
    void aLongListIsDrawn() {
        var text = new StringBuilder("Taak;Wie;Minuten;Hoe vaak\n");
        for (int i = 1; i <= 2_000; i++) {
            text.append("Taak ").append(i).append(";Functie ").append(i % 7).append(";5;1 per dag\n");
        }
        var list = Lists.understood(Lists.csv(text.toString().replaceFirst("\\n$", "")));
        assertThat(open(list.model("Lijst", "", null)).model().tasks()).hasSize(2_000);
    }

    private static String id(ModelFile file, String name) {
        return file.model().tasks().stream()
                .filter(task -> task.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static ModelFile open(WorkModel work) {
        try {
            var bytes = work.write();
            assertThat(new String(bytes, StandardCharsets.UTF_8)).contains("BPMNShape");
            return ModelReader.read("lijst.bpmn", bytes);
        } catch (ModelRefused e) {
            throw new AssertionError(Lists.say(e.reason()), e);
        }
    }
}
