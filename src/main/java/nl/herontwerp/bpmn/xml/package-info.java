/**
 * XML that came from outside: what kind of file it is, the limits, the parser that fetches nothing,
 * ids for elements that lack one, and writing back.
 */
@NullMarked
package nl.herontwerp.bpmn.xml;

import org.jspecify.annotations.NullMarked;
