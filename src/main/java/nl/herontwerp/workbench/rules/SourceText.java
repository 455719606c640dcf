package nl.herontwerp.workbench.rules;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.herontwerp.kernel.LegalSource;

/** A source in one line: law, article, publication. */
final class SourceText {

    private SourceText() {}

    static String of(LegalSource source) {
        return Stream.of(source.law(), source.article(), source.publication())
                .filter(word -> word != null && !word.isBlank())
                .collect(Collectors.joining(", "));
    }
}
