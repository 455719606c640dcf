package nl.herontwerp.bpmn;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import nl.herontwerp.bpmn.RedesignPlan.NewLane;
import nl.herontwerp.bpmn.RedesignPlan.Piece;
import nl.herontwerp.process.AsIs;
import nl.herontwerp.process.LoadCalculator;
import nl.herontwerp.process.StartingInventory;

/**
 * A program of its own, so that its memory can be bounded from outside and a hang can be ended. Makes
 * mutants and takes each the whole way: reading with findings, inventory and hours, redesign, writing,
 * reading again. Ends with 0 and the number of mutants that could be read; with another code and the
 * number of the mutant when anything but a refusal comes out, or when a mutant takes too long.
 */
final class Mutations {

    private static final long LONGEST_CPU_NANOS = 5_000_000_000L;
    /** On the clock, when the machine is busy with other things. */
    private static final long LONGEST_NANOS = 60_000_000_000L;

    private static final NewLane LANE = new NewLane("role:r", "Nieuwe functie");

    private static final Map<Thread, Turn> TURNS = new ConcurrentHashMap<>();

    /** What a thread is busy with. */
    private record Turn(int number, long nanos, long cpuNanos) {}

    private Mutations() {}

    /** Arguments: how many, and folders with files. */
    public static void main(String[] arguments) throws Exception {
        int number = Integer.parseInt(arguments[0]);
        var seeds = seeds(List.of(arguments).subList(1, arguments.length));
        var next = new AtomicInteger();
        var read = new AtomicInteger();
        var workers = new ArrayList<Thread>();
        for (int i = 0; i < 2; i++) {
            workers.add(Thread.ofPlatform().daemon().start(() -> work(seeds, next, number, read)));
        }
        while (workers.stream().anyMatch(Thread::isAlive)) {
            TURNS.forEach(Mutations::watch);
            workers.getFirst().join(50);
        }
        System.out.println("read " + read + " of " + number);
        System.out.flush();
        Runtime.getRuntime().halt(0);
    }

    private static List<byte[]> seeds(List<String> folders) throws Exception {
        var seeds = new ArrayList<byte[]>();
        for (var folder : folders) {
            try (Stream<Path> files = Files.walk(Path.of(folder))) {
                for (var file : files.filter(path -> path.toString().matches(".*\\.bpmn2?"))
                        .sorted()
                        .toList()) {
                    seeds.add(Files.readAllBytes(file));
                }
            }
        }
        return seeds;
    }

    private static void work(List<byte[]> seeds, AtomicInteger next, int number, AtomicInteger read) {
        var threads = ManagementFactory.getThreadMXBean();
        for (int mutant = next.getAndIncrement(); mutant < number; mutant = next.getAndIncrement()) {
            TURNS.put(Thread.currentThread(), new Turn(mutant, System.nanoTime(), threads.getCurrentThreadCpuTime()));
            try {
                whole(Mutant.of(seeds, mutant));
                read.incrementAndGet();
            } catch (ModelRefused refused) {
                if (!refused.reason().key().startsWith("bpmn.refused.")) {
                    stop(mutant, refused);
                }
            } catch (Throwable escaped) {
                stop(mutant, escaped);
            }
        }
        TURNS.remove(Thread.currentThread());
    }

    private static void whole(byte[] bytes) throws ModelRefused {
        var file = ModelReader.read("mutant.bpmn", bytes);
        var model = file.model();
        LoadCalculator.loads(new AsIs(model, StartingInventory.of(model)));
        var tasks = model.tasks();
        if (!tasks.isEmpty()) {
            var pieces = List.of(new Piece("Complex deel", null), new Piece("Eenvoudig deel", LANE.key()));
            var plan = new RedesignPlan(
                    List.of(LANE),
                    Map.of(tasks.getFirst().id(), pieces),
                    tasks.size() > 1 ? Set.of(tasks.getLast().id()) : Set.of());
            ModelReader.read("na.bpmn", RedesignedModel.write(file, plan));
        }
        RoundTrip.write("mutant.bpmn", bytes);
    }

    private static void watch(Thread thread, Turn turn) {
        var cpu = ManagementFactory.getThreadMXBean().getThreadCpuTime(thread.threadId()) - turn.cpuNanos();
        if (cpu > LONGEST_CPU_NANOS || System.nanoTime() - turn.nanos() > LONGEST_NANOS) {
            var hang = new IllegalStateException("takes too long");
            hang.setStackTrace(thread.getStackTrace());
            stop(turn.number(), hang);
        }
    }

    private static void stop(int mutant, Throwable reason) {
        System.out.println("mutant " + mutant + ": " + reason);
        reason.printStackTrace(System.out);
        System.out.flush();
        Runtime.getRuntime().halt(1);
    }
}
