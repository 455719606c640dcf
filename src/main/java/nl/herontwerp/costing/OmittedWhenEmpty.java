package nl.herontwerp.costing;

/**
 * A part of a case that was added after results had been kept. Where it is empty it is left out of the
 * text that a receipt is made of, so that old cases keep their receipts.
 */
interface OmittedWhenEmpty {

    boolean isEmpty();
}
