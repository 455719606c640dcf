/** The workflow engine: Apache KIE jBPM, with its instances in our own database table. */
@NullMarked
package nl.herontwerp.review.internal.kie;

import org.jspecify.annotations.NullMarked;
