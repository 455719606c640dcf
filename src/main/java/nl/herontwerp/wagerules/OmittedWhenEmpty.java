package nl.herontwerp.wagerules;

/**
 * A part of what is computed that was added after results had been kept. Where it is empty it is left out of
 * the text that a receipt is made of, so that old cases keep their receipts.
 */
public interface OmittedWhenEmpty {

    boolean isEmpty();
}
