package nl.herontwerp.report.internal.workbook;

/**
 * Whom a number is about. Two inputs with the same name and value are one when they are about the same.
 *
 * @param id {@code job:}, {@code role:}, {@code robot:} or {@code supplier:} and an id; empty for what holds for all
 * @param name shown
 */
record Scope(String id, String name) {

    /** A part of the same, such as one use of the freed hours. */
    Scope part(String part) {
        return new Scope(id + "/" + part, name);
    }

    /** The whole of which this is a part. */
    String whole() {
        var slash = id.indexOf('/');
        return slash < 0 ? id : id.substring(0, slash);
    }
}
