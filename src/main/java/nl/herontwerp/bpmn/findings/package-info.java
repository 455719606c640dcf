/**
 * What a user should know about a model before working on it. One class for each rule; every rule has
 * a right and a wrong example among the test files.
 */
@NullMarked
package nl.herontwerp.bpmn.findings;

import org.jspecify.annotations.NullMarked;
