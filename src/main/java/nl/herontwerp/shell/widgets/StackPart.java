package nl.herontwerp.shell.widgets;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One of the parts that bars are made of.
 *
 * @param values one for each bar, null where it is unknown; below zero goes down from the axis
 * @param texts the same, written out
 * @param line drawn as a line over the bars instead of as a part of them
 */
public record StackPart(String name, List<@Nullable BigDecimal> values, List<String> texts, boolean line) {

    public StackPart {
        values = Collections.unmodifiableList(new ArrayList<>(values));
        texts = List.copyOf(texts);
    }
}
