/**
 * The page of one carved role: what somebody of HR needs to make a job of it. Lines, checks, terms, what others
 * say, how it differs from another version, and the documents to take away.
 */
@NullMarked
package nl.herontwerp.workbench.hr;

import org.jspecify.annotations.NullMarked;
