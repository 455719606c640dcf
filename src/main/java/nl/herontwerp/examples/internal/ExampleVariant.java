package nl.herontwerp.examples.internal;

import java.util.List;
import java.util.stream.Stream;
import nl.herontwerp.kernel.Edit;
import nl.herontwerp.kernel.Phrase;

/**
 * A further scenario of an example: a copy of the redesign in which something is changed, to compare with.
 *
 * @param sentence what was done, as one step
 */
record ExampleVariant(String scenarioName, Phrase sentence, List<? extends Edit<?>> edits) {

    /** In the order in which they are made; none where the example has none. */
    static List<ExampleVariant> all(Data example) {
        return Stream.concat(
                        example.partsIfAny("outsourcing").stream().map(ExampleOutsourcing::of),
                        example.partsIfAny("otherUses").stream().map(ExampleVariant::otherUses))
                .toList();
    }

    static ExampleVariant of(Data variant, Phrase sentence, List<? extends Edit<?>> edits) {
        return new ExampleVariant(variant.languages("scenarioName").getOrDefault("nl", ""), sentence, edits);
    }

    /** Only what is done with the freed hours differs. */
    private static ExampleVariant otherUses(Data variant) {
        return of(
                variant,
                Phrase.of("examples.edit.otherUses"),
                variant.parts("freedUses").stream()
                        .map(ExampleRecipe::setFreedUses)
                        .toList());
    }
}
