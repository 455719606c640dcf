package nl.herontwerp.workbench.split;

import nl.herontwerp.shell.Say;

/** Texts that stand in the middle of sentences elsewhere, at the start of one here. */
final class Sentences {

    private Sentences() {}

    static String start(String words) {
        return words.substring(0, 1).toUpperCase(Say.formats().locale()) + words.substring(1);
    }
}
