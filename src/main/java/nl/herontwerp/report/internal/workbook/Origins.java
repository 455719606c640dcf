package nl.herontwerp.report.internal.workbook;

import java.time.Instant;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.herontwerp.kernel.Explanation;
import nl.herontwerp.kernel.Explanation.Origin;
import nl.herontwerp.language.Texts;
import nl.herontwerp.process.Evidence;
import nl.herontwerp.process.Provenance;
import nl.herontwerp.process.Sourced;
import org.jspecify.annotations.Nullable;

/** Where a number that was filled in comes from, by whom and when, in words. */
record Origins(Texts texts) {

    /** @param by and {@code when} are empty where that is not recorded */
    record Said(String from, String by, String when) {}

    Said entered() {
        return new Said(texts.get("report.workbook.from.entered"), "", "");
    }

    /** Of a number that the program derived from the model. */
    Said derived() {
        return new Said(texts.get("report.workbook.from.model"), "", "");
    }

    Said of(@Nullable Sourced<?> sourced) {
        return sourced == null ? new Said(texts.get("report.workbook.from.missing"), "", "") : of(sourced.provenance());
    }

    private Said of(Provenance provenance) {
        return switch (provenance) {
            case Provenance.FromModel(var where) -> new Said(texts.get("report.workbook.from.modelAt", where), "", "");
            case Provenance.Entered(var by, var at, var how) -> new Said(how(how), by, when(at));
            case Provenance.Assumed(var basis) -> new Said(texts.get("report.workbook.from.assumed", basis), "", "");
        };
    }

    private String how(Evidence.@Nullable Kind how) {
        return how == null
                ? texts.get("report.workbook.from.entered")
                : texts.get("report.workbook.from.enteredHow", texts.get("report.workbook.evidence." + how.name()));
    }

    /** Of a leaf of an explanation that has no better origin. */
    Said of(Explanation leaf) {
        if (!leaf.value().isKnown()) {
            return new Said(
                    leaf.value().missing().stream().map(texts::render).collect(Collectors.joining("; ")), "", "");
        }
        return switch (leaf.origin()) {
            case Origin.Input(var detail, var at) ->
                new Said(
                        detail == null ? texts.get("report.workbook.from.entered") : texts.render(detail),
                        "",
                        at == null ? "" : when(at));
            case Origin.Assumed(var reason) ->
                new Said(texts.get("report.workbook.from.assumed", texts.render(reason)), "", "");
            default -> entered();
        };
    }

    private String when(Instant at) {
        return texts.formats().dateTime(at);
    }

    /** The law and the article. */
    static String joined(@Nullable String... parts) {
        return Stream.of(parts)
                .filter(Objects::nonNull)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
    }
}
