/**
 * Typical simple pieces of work per sector, to start a talk from: read strictly from the files under
 * {@code templates/sectoren}, and found by the words of a task's name. What is in them is an estimate to
 * be checked, never a fact. No framework.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "carving"})
package nl.herontwerp.library;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
