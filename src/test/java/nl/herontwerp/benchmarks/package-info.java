/** Measures speed with JMH; run with {@code mvn -Pbenchmarks -Dquick -DskipTests test}. */
@NullMarked
package nl.herontwerp.benchmarks;

import org.jspecify.annotations.NullMarked;
