package nl.herontwerp.benchmarks;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Hours;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.kernel.Percentage;
import nl.herontwerp.placement.Placement;
import nl.herontwerp.placement.Placement.Contract;
import nl.herontwerp.placement.Placement.Illness;
import nl.herontwerp.placement.Placement.Instrument;
import nl.herontwerp.placement.Placement.Measurement;
import nl.herontwerp.placement.Placement.Support;
import nl.herontwerp.placement.Placement.Worker;
import nl.herontwerp.placement.PlacementCalculation;
import nl.herontwerp.wagerules.EmployerPremiums;
import nl.herontwerp.wagerules.ParameterRegister;
import nl.herontwerp.wagerules.WageCostBenefit;
import nl.herontwerp.wagerules.WageCostSubsidy.OtherScheme;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Milliseconds for a thousand placements, each with the amounts of 120 months and their explanations. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class PlacementBenchmark {

    private static final int PLACEMENTS = 1_000;

    private final PlacementCalculation calculation = new PlacementCalculation(ParameterRegister.standard());
    private final List<Placement> placements = new ArrayList<>();

    /** No two are the same, and all instruments, ages, trials, illnesses and rises are among them. */
    @Setup
    public void make() {
        for (int i = 0; i < PLACEMENTS; i++) {
            placements.add(placement(i));
        }
    }

    @Benchmark
    public void tenYears(Blackhole sink) {
        placements.forEach(placement -> sink.consume(calculation.timeline(placement)));
    }

    /** As a list of people needs it: also the sums of the years and of the whole. */
    @Benchmark
    public void tenYearsWithTotals(Blackhole sink) {
        for (var placement : placements) {
            var timeline = calculation.timeline(placement);
            sink.consume(timeline);
            sink.consume(timeline.total());
        }
    }

    private static Placement placement(int seed) {
        var random = new Random(seed);
        var start = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(900));
        var instrument = Instrument.values()[random.nextInt(Instrument.values().length)];
        var other = instrument == Instrument.DISPENSATION ? OtherScheme.WAJONG : OtherScheme.NONE;
        var age = random.nextBoolean() ? 16 + random.nextInt(5) : 21 + random.nextInt(40);
        var agreed = random.nextBoolean() ? Money.of("16.25") : null;
        var illness = new Illness(start.plusMonths(14), start.plusMonths(15));
        return new Placement(
                start,
                Placement.MOST_MONTHS,
                new Worker(age, Month.of(1 + random.nextInt(12)), random.nextInt(4) == 0, other),
                new Contract(Hours.of(12 + random.nextInt(29)), Hours.of(36 + random.nextInt(5)), agreed),
                new EmployerPremiums.Terms(
                        random.nextBoolean(),
                        random.nextBoolean(),
                        random.nextBoolean() ? Percentage.of("1.13") : null,
                        Percentage.of(random.nextInt(12))),
                new Support(
                        instrument,
                        List.of(measured(start, random), measured(start.plusYears(2), random)),
                        random.nextInt(4) == 0 ? 2 : 0,
                        null,
                        random.nextBoolean() ? Set.of(WageCostBenefit.Kind.JOBS_AGREEMENT) : Set.of(),
                        random.nextInt(3) == 0 ? List.of(illness) : List.of()),
                random.nextBoolean() ? Percentage.of("2.5") : Percentage.ZERO);
    }

    private static Measurement measured(LocalDate day, Random random) {
        return new Measurement(day, Figure.known(Percentage.of(30 + random.nextInt(70))));
    }
}
