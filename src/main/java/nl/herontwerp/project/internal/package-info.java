/** Projects in the database. */
@NullMarked
package nl.herontwerp.project.internal;

import org.jspecify.annotations.NullMarked;
