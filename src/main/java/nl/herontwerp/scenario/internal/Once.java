package nl.herontwerp.scenario.internal;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Computes a value when it is first asked and remembers it. Equal to another one with an equal value. */
final class Once<T> implements Supplier<T> {

    private final Supplier<T> compute;
    private volatile @Nullable T known;

    Once(Supplier<T> compute) {
        this.compute = compute;
    }

    @Override
    public T get() {
        var before = known;
        if (before != null) {
            return before;
        }
        var now = compute.get();
        known = now;
        return now;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Once<?> once && get().equals(once.get());
    }

    @Override
    public int hashCode() {
        return get().hashCode();
    }
}
