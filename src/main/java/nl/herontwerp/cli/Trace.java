package nl.herontwerp.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.herontwerp.kernel.Explanation;
import nl.herontwerp.kernel.Explanation.Origin;
import nl.herontwerp.kernel.Explanation.Quantity;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.language.Texts;
import nl.herontwerp.wagerules.ParameterRegister;
import nl.herontwerp.wagerules.ParameterValue;
import org.jspecify.annotations.Nullable;

/** An explanation as a tree for a program to read. Numbers are texts, as exact as they are. */
final class Trace {

    private static final Texts TEXTS = Texts.dutch();

    private final ParameterRegister register;

    /** Of results that were computed with this register. */
    Trace(ParameterRegister register) {
        this.register = register;
    }

    Map<String, @Nullable Object> of(Explanation explanation) {
        var node = new LinkedHashMap<String, @Nullable Object>();
        node.put("what", TEXTS.render(explanation.what()));
        node.put("value", explanation.value().toOptional().map(Trace::text).orElse(null));
        node.put("unit", explanation.value().toOptional().map(Trace::unit).orElse(null));
        putPhrase(node, "formula", explanation.formula());
        origin(node, explanation.origin());
        if (!explanation.value().isKnown()) {
            node.put(
                    "missing",
                    explanation.value().missing().stream().map(TEXTS::render).toList());
        }
        if (!explanation.doubts().isEmpty()) {
            node.put(
                    "doubts",
                    explanation.doubts().stream().map(Enum::name).sorted().toList());
        }
        if (!explanation.parts().isEmpty()) {
            node.put("parts", explanation.parts().stream().map(this::of).toList());
        }
        return node;
    }

    /** Each doubt under results: its kind, what it is about and why; each once. */
    List<Map<String, Object>> doubts(List<Explanation> results) {
        var found = new ArrayList<Map<String, Object>>();
        results.forEach(result -> doubts(result, found));
        return found.stream().distinct().toList();
    }

    private void doubts(Explanation explanation, List<Map<String, Object>> found) {
        explanation.doubts().stream().sorted().forEach(doubt -> {
            var entry = new LinkedHashMap<String, Object>();
            entry.put("doubt", doubt.name());
            entry.put("about", TEXTS.render(explanation.what()));
            reason(explanation).ifPresent(reason -> entry.put("reason", TEXTS.render(reason)));
            found.add(entry);
        });
        explanation.parts().forEach(part -> doubts(part, found));
    }

    private Optional<Phrase> reason(Explanation explanation) {
        return switch (explanation.origin()) {
            case Origin.Assumed(var reason) -> Optional.of(reason);
            case Origin.Parameter parameter ->
                value(parameter).map(ParameterValue::note).map(Phrase::literal);
            case Origin.Computed computed -> Optional.ofNullable(explanation.formula());
            case Origin.Input input -> Optional.empty();
        };
    }

    private void origin(Map<String, @Nullable Object> node, Origin origin) {
        switch (origin) {
            case Origin.Computed(var rounding) -> {
                putPhrase(node, "rounding", rounding);
                if (rounding != null
                        && rounding.args().size() == 1
                        && rounding.args().getFirst() instanceof BigDecimal exact) {
                    node.put("unrounded", exact.toPlainString());
                }
            }
            case Origin.Input(var detail, var at) -> putPhrase(node, "input", detail);
            case Origin.Assumed(var reason) -> putPhrase(node, "assumed", reason);
            case Origin.Parameter parameter -> {
                node.put("parameter", parameter.id());
                node.put("validFrom", parameter.validFrom().toString());
                node.put(
                        "source",
                        String.join(
                                ", ",
                                Stream.of(
                                                parameter.source().law(),
                                                parameter.source().article(),
                                                parameter.source().publication())
                                        .filter(word -> word != null && !word.isBlank())
                                        .toList()));
                node.put("checked", parameter.checked().toString());
                value(parameter).ifPresent(value -> {
                    node.put("status", value.status().name());
                    node.put("checkedWith", value.comparedWith().name());
                });
            }
        }
    }

    /** What the register says of a figure beside its number. */
    private Optional<ParameterValue> value(Origin.Parameter parameter) {
        return register.find(parameter.id()).stream()
                .flatMap(known -> known.values().stream())
                .filter(value -> value.from().equals(parameter.validFrom()))
                .findFirst();
    }

    private static void putPhrase(Map<String, @Nullable Object> node, String key, @Nullable Phrase phrase) {
        if (phrase != null) {
            node.put(key, TEXTS.render(phrase));
        }
    }

    private static String text(Quantity quantity) {
        return switch (quantity) {
            case Quantity.OfMoney(var money) -> plain(money.euros());
            case Quantity.OfHours(var hours) -> plain(hours.value());
            case Quantity.OfPercentage(var percentage) -> plain(percentage.percent());
            case Quantity.OfNumber(var number) -> plain(number);
            case Quantity.OfDate(var date) -> date.toString();
            case Quantity.OfText(var phrase) -> TEXTS.render(phrase);
        };
    }

    private static String unit(Quantity quantity) {
        return switch (quantity) {
            case Quantity.OfMoney money -> "EUR";
            case Quantity.OfHours hours -> "h";
            case Quantity.OfPercentage percentage -> "%";
            case Quantity.OfNumber number -> "";
            case Quantity.OfDate date -> "date";
            case Quantity.OfText text -> "text";
        };
    }

    private static String plain(BigDecimal number) {
        return number.toPlainString();
    }
}
