package nl.herontwerp.benchmarks;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import nl.herontwerp.bpmn.ModelRefused;
import nl.herontwerp.carving.Assignment;
import nl.herontwerp.carving.Demand;
import nl.herontwerp.carving.DesignEdit;
import nl.herontwerp.carving.JudgementEdit;
import nl.herontwerp.kernel.Edit;
import nl.herontwerp.process.InventoryEdit;
import nl.herontwerp.process.Provenance;
import nl.herontwerp.scenario.EditRefused;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Milliseconds from an edit to everything that the screens Splitsen, Functies and Kosten show of it: checked,
 * written to the database, and all hours, costs, ranges and checks computed. The peer plays the whole log again.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class WholeEditBenchmark {

    private static final Provenance MEASURED = new Provenance.Assumed("meting");

    @Param({"300"})
    private int tasks = 300;

    @Param({"MINUTES", "CHANCE", "JUDGEMENT", "HOLDER"})
    private What what = What.MINUTES;

    private @Nullable LargeProject project;
    private String task = "";
    private String flow = "";
    private int round;

    /** What is edited. */
    public enum What {
        /** Minutes of one task: shared by all scenarios. */
        MINUTES,
        /** A chance, on which the hours of many tasks depend. */
        CHANCE,
        /** A demand of one piece. */
        JUDGEMENT,
        /** A piece goes to another role, as when a card is dragged. */
        HOLDER
    }

    @Setup
    public void open() throws ModelRefused, EditRefused {
        var opened = new LargeProject(tasks);
        project = opened;
        var model = opened.open().asIs();
        task = model.model().tasks().getFirst().id();
        flow = model.inventory().flowProbabilities().keySet().stream()
                .sorted()
                .findFirst()
                .orElseThrow();
    }

    @TearDown
    public void close() {
        opened().close();
    }

    @Benchmark
    public void edited(Blackhole sink) throws EditRefused {
        LargeProject.read(opened().edit(next()), sink::consume);
    }

    @Benchmark
    public void playedAgain(Blackhole sink) {
        LargeProject.read(opened().fromTheLog(), sink::consume);
    }

    private Edit<?> next() {
        round++;
        var isOdd = round % 2 == 1;
        return switch (what) {
            case MINUTES -> new InventoryEdit.SetActiveMinutes(task, new BigDecimal(isOdd ? "4.5" : "5"), MEASURED);
            case CHANCE -> new InventoryEdit.SetFlowProbability(flow, new BigDecimal(isOdd ? "0.3" : "0.2"), MEASURED);
            case JUDGEMENT -> new JudgementEdit.SetDemand(task + "-0", Demand.WORKING_PACE, isOdd ? 1 : 2);
            case HOLDER -> new DesignEdit.Assign(task + "-0", new Assignment.ToRole(isOdd ? "rol1" : "rol2"));
        };
    }

    private LargeProject opened() {
        return Objects.requireNonNull(project, "measured before it was opened");
    }
}
