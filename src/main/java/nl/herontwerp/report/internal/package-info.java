/** Fills the report's template and turns it into PDF and DOCX. */
@NullMarked
package nl.herontwerp.report.internal;

import org.jspecify.annotations.NullMarked;
