/**
 * Submit, agree, approve, send back: the review of a scenario, run by a workflow engine behind one
 * port. Nobody approves what they submitted.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "project", "scenario", "carving", "identity"})
package nl.herontwerp.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
