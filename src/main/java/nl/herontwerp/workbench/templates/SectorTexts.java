package nl.herontwerp.workbench.templates;

import nl.herontwerp.language.Texts;
import nl.herontwerp.library.SectorLibrary;
import nl.herontwerp.library.TypicalPiece;
import nl.herontwerp.shell.Say;

/** Names of what stands in sector libraries, in the user's language. */
final class SectorTexts {

    private SectorTexts() {}

    static String name(SectorLibrary library) {
        return isDutch() ? library.name() : library.english();
    }

    static String name(TypicalPiece piece) {
        return isDutch() ? piece.name() : piece.english();
    }

    private static boolean isDutch() {
        return Texts.DUTCH.getLanguage().equals(Say.formats().locale().getLanguage());
    }
}
