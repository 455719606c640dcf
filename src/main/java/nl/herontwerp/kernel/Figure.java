package nl.herontwerp.kernel;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A figure that is either known or unknown for stated reasons. Unknown is never zero: whatever is
 * computed from an unknown figure is unknown for the same reasons.
 *
 * @param <T> what the figure is when it is known
 */
public sealed interface Figure<T> {

    /** A figure that is known. */
    record Known<T>(T value) implements Figure<T> {}

    /**
     * A figure that is not known.
     *
     * @param missing what would make it known, at least one phrase
     */
    record Unknown<T>(List<Phrase> missing) implements Figure<T> {
        public Unknown {
            missing = List.copyOf(missing.size() == 1 ? missing : new LinkedHashSet<>(missing));
            if (missing.isEmpty()) {
                throw new IllegalArgumentException("an unknown figure says what is missing");
            }
        }
    }

    static <T> Figure<T> known(T value) {
        return new Known<>(value);
    }

    static <T> Figure<T> unknown(Phrase missing) {
        return new Unknown<>(List.of(missing));
    }

    /** Known when the value is there, unknown for the stated reason when it is null. */
    static <T> Figure<T> ofNullable(@Nullable T value, Phrase missing) {
        return value == null ? unknown(missing) : known(value);
    }

    default boolean isKnown() {
        return this instanceof Known<T>;
    }

    default Optional<T> toOptional() {
        return this instanceof Known<T>(var value) ? Optional.of(value) : Optional.empty();
    }

    /** What is missing; empty when the figure is known. */
    default List<Phrase> missing() {
        return this instanceof Unknown<T>(var missing) ? missing : List.of();
    }

    default <R> Figure<R> map(Function<? super T, ? extends R> change) {
        return switch (this) {
            case Known<T>(var value) -> new Known<R>(change.apply(value));
            case Unknown<T>(var missing) -> new Unknown<R>(missing);
        };
    }

    default <R> Figure<R> flatMap(Function<? super T, Figure<R>> change) {
        return switch (this) {
            case Known<T>(var value) -> change.apply(value);
            case Unknown<T>(var missing) -> new Unknown<R>(missing);
        };
    }

    /** Combines two figures; unknown with the reasons of both when either is unknown. */
    default <U, R> Figure<R> with(Figure<U> other, BiFunction<? super T, ? super U, ? extends R> combine) {
        if (this instanceof Known<T>(var mine) && other instanceof Known<U>(var theirs)) {
            return new Known<>(combine.apply(mine, theirs));
        }
        var reasons = new ArrayList<Phrase>(missing());
        reasons.addAll(other.missing());
        return new Unknown<>(reasons);
    }

    /** Adds up figures; unknown with all reasons together when any of them is unknown. */
    static <T> Figure<T> total(Collection<Figure<T>> figures, T zero, BinaryOperator<T> plus) {
        var sum = zero;
        var missing = new ArrayList<Phrase>();
        for (var figure : figures) {
            switch (figure) {
                case Known<T>(var value) -> sum = plus.apply(sum, value);
                case Unknown<T>(var reasons) -> missing.addAll(reasons);
            }
        }
        return missing.isEmpty() ? known(sum) : new Unknown<>(missing);
    }
}
