package nl.herontwerp.process;

import java.util.AbstractList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** An unmodifiable list whose elements are found by their id without looking at all of them. */
final class ById<T> extends AbstractList<T> implements RandomAccess {

    private final List<T> inOrder;
    private final Map<String, T> found = new HashMap<>();

    private ById(List<T> inOrder, Function<T, String> id) {
        this.inOrder = inOrder;
        inOrder.forEach(each -> found.putIfAbsent(id.apply(each), each));
    }

    static <T> List<T> of(List<T> any, Function<T, String> id) {
        return any instanceof ById<T> known ? known : new ById<>(List.copyOf(any), id);
    }

    /** The first element with this id of a list made by {@link #of}. */
    static <T> Optional<T> find(List<T> list, @Nullable String id) {
        return Optional.ofNullable(((ById<T>) list).found.get(id));
    }

    @Override
    public T get(int index) {
        return inOrder.get(index);
    }

    @Override
    public int size() {
        return inOrder.size();
    }
}
