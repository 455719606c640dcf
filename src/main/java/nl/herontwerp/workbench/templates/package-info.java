/** What projects can start from: own templates, those of colleagues, and the sector libraries. */
@NullMarked
package nl.herontwerp.workbench.templates;

import org.jspecify.annotations.NullMarked;
