package nl.herontwerp.benchmarks;

import java.math.BigDecimal;
import java.util.concurrent.TimeUnit;
import nl.herontwerp.bpmn.LargeModel;
import nl.herontwerp.bpmn.ModelReader;
import nl.herontwerp.bpmn.ModelRefused;
import nl.herontwerp.process.AsIs;
import nl.herontwerp.process.Flow;
import nl.herontwerp.process.InventoryEdit;
import nl.herontwerp.process.LoadCalculator;
import nl.herontwerp.process.Loads;
import nl.herontwerp.process.NodeKind;
import nl.herontwerp.process.Provenance;
import nl.herontwerp.process.StartingInventory;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Milliseconds from an edit of a chance to the hours of all tasks. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class EditBenchmark {

    private static final Provenance MEASURED = new Provenance.Assumed("meting");

    @Param({"300", "2000"})
    private int tasks;

    private AsIs unknown = empty();
    private AsIs known = empty();
    private InventoryEdit edit = new InventoryEdit.SetWeeksPerYear(BigDecimal.TEN, MEASURED);

    private static AsIs empty() {
        var model = new nl.herontwerp.process.ProcessModel(
                java.util.List.of(),
                java.util.List.of(),
                java.util.List.of(),
                java.util.List.of(),
                java.util.List.of(),
                java.util.List.of());
        return new AsIs(model, StartingInventory.of(model));
    }

    @Setup
    public void open() throws ModelRefused {
        var model = ModelReader.read("groot.bpmn", LargeModel.file(tasks)).model();
        unknown = new AsIs(model, StartingInventory.of(model));
        known = unknown;
        var nodes = model.nodesById();
        Flow last = model.flows().getFirst();
        for (var flow : model.flows()) {
            var from = nodes.get(flow.sourceId());
            if (from != null
                    && from.kind() == NodeKind.EXCLUSIVE_GATEWAY
                    && !flow.name().isBlank()) {
                var chance = new BigDecimal(flow.name().equals("ja") ? "0.8" : "0.2");
                known = new InventoryEdit.SetFlowProbability(flow.id(), chance, MEASURED).applyTo(known);
                last = flow;
            }
        }
        edit = new InventoryEdit.SetFlowProbability(last.id(), null, MEASURED);
    }

    /** All chances are known before. */
    @Benchmark
    public Loads afterAnEdit() {
        return LoadCalculator.loads(edit.applyTo(known));
    }

    /** No chance is known, so that reasons must be found for everything. */
    @Benchmark
    public Loads whenNothingIsKnown() {
        return LoadCalculator.loads(edit.applyTo(unknown));
    }
}
