/** The rules of a review, its record in the database, and the port to the workflow engine. */
@NullMarked
package nl.herontwerp.review.internal;

import org.jspecify.annotations.NullMarked;
