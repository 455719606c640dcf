package nl.herontwerp.bpmn.figures;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.herontwerp.bpmn.xml.Dom;
import org.w3c.dom.Element;

/** The mean of a BPSim parameter value, in the parameter's own unit. */
final class Means {

    private static final int STEPS = 4_000;
    private static final double TAIL = 10;

    private Means() {}

    /** Empty when the kind has no mean or a number is missing. Durations: see {@link BpsimFigures}. */
    static Optional<BigDecimal> of(Element value) {
        return switch (Dom.name(value)) {
            case "FloatingParameter", "NumericParameter" -> number(value, "value");
            case "NormalDistribution",
                    "PoissonDistribution",
                    "NegativeExponentialDistribution",
                    "ErlangDistribution",
                    "LogNormalDistribution" -> number(value, "mean");
            case "TruncatedNormalDistribution" -> truncatedNormal(value);
            case "UniformDistribution" -> average(number(value, "min"), number(value, "max"));
            case "TriangularDistribution" ->
                average(
                        number(value, "min"),
                        number(value, "mode").or(() -> number(value, "mostLikely")),
                        number(value, "max"));
            case "BinomialDistribution" -> product(number(value, "trials"), number(value, "probability"));
            case "GammaDistribution" -> product(number(value, "shape"), number(value, "scale"));
            case "WeibullDistribution" -> weibull(value);
            case "BetaDistribution" -> beta(value);
            case "UserDistribution", "EnumParameter" -> ofParts(value, Means::of);
            default -> Optional.empty();
        };
    }

    private static Optional<BigDecimal> number(Element value, String attribute) {
        return Numbers.decimal(value.getAttribute(attribute));
    }

    @SafeVarargs
    private static Optional<BigDecimal> average(Optional<BigDecimal>... numbers) {
        return average(List.of(numbers));
    }

    private static Optional<BigDecimal> average(List<Optional<BigDecimal>> numbers) {
        var sum = BigDecimal.ZERO;
        for (var number : numbers) {
            if (number.isEmpty()) {
                return Optional.empty();
            }
            sum = sum.add(number.get());
        }
        return Optional.of(sum.divide(BigDecimal.valueOf(numbers.size()), MathContext.DECIMAL64));
    }

    private static Optional<BigDecimal> product(Optional<BigDecimal> one, Optional<BigDecimal> other) {
        return one.flatMap(first -> other.map(second -> first.multiply(second, MathContext.DECIMAL64)));
    }

    private static Optional<BigDecimal> beta(Element value) {
        return number(value, "shape")
                .flatMap(shape -> number(value, "scale")
                        .filter(scale -> shape.add(scale).signum() > 0)
                        .map(scale -> shape.divide(shape.add(scale), MathContext.DECIMAL64)));
    }

    private static Optional<BigDecimal> weibull(Element value) {
        return number(value, "shape")
                .filter(shape -> shape.signum() > 0)
                .flatMap(shape -> number(value, "scale")
                        .flatMap(scale -> finite(scale.doubleValue() * gamma(1 + 1 / shape.doubleValue()))));
    }

    /** The mean of points with their chances, or of a list of values that come one after the other. */
    static Optional<BigDecimal> ofParts(Element value, Function<Element, Optional<BigDecimal>> reading) {
        if (Dom.name(value).equals("EnumParameter")) {
            var parts = Dom.children(value).stream().map(reading).toList();
            return parts.isEmpty() ? Optional.empty() : average(parts);
        }
        var total = BigDecimal.ZERO;
        var weights = BigDecimal.ZERO;
        for (var point : Dom.named(value, "UserDistributionDataPoint")) {
            var chance = number(point, "probability");
            var mean = Dom.children(point).stream().findFirst().flatMap(reading);
            if (chance.isEmpty() || mean.isEmpty()) {
                return Optional.empty();
            }
            total = total.add(mean.get().multiply(chance.get()));
            weights = weights.add(chance.get());
        }
        return weights.signum() > 0 ? Optional.of(total.divide(weights, MathContext.DECIMAL64)) : Optional.empty();
    }

    /** By Simpson's rule over the part of the bell that is left. */
    private static Optional<BigDecimal> truncatedNormal(Element value) {
        var mean = number(value, "mean");
        var deviation =
                number(value, "standardDeviation").map(BigDecimal::doubleValue).orElse(0.0);
        if (mean.isEmpty() || deviation <= 0) {
            return mean;
        }
        double middle = mean.get().doubleValue();
        double low = number(value, "min").map(BigDecimal::doubleValue).orElse(-Double.MAX_VALUE);
        double high = number(value, "max").map(BigDecimal::doubleValue).orElse(Double.MAX_VALUE);
        low = Math.max(low, middle - TAIL * deviation);
        high = Math.min(high, middle + TAIL * deviation);
        if (low >= high) {
            return mean;
        }
        double step = (high - low) / STEPS;
        double sum = 0;
        double weights = 0;
        for (int i = 0; i <= STEPS; i++) {
            double x = low + i * step;
            double z = (x - middle) / deviation;
            double weight = Math.exp(-z * z / 2) * (i == 0 || i == STEPS ? 1 : i % 2 == 0 ? 2 : 4);
            sum += weight * x;
            weights += weight;
        }
        return finite(sum / weights);
    }

    private static Optional<BigDecimal> finite(double number) {
        return Double.isFinite(number) ? Optional.of(new BigDecimal(number, MathContext.DECIMAL64)) : Optional.empty();
    }

    /** The gamma function for arguments from 1 up, by Lanczos's approximation. */
    private static double gamma(double x) {
        double[] terms = {
            76.18009172947146,
            -86.50532032941677,
            24.01409824083091,
            -1.231739572450155,
            0.001208650973866179,
            -0.000005395239384953
        };
        double sum = 1.000000000190015;
        for (int i = 0; i < terms.length; i++) {
            sum += terms[i] / (x + i + 1);
        }
        double base = x + 5.5;
        return Math.exp((x + 0.5) * Math.log(base) - base) * 2.5066282746310002 * sum / x;
    }
}
