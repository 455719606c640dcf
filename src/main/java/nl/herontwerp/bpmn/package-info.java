/**
 * Model files in and out: hardened reading, findings, figures that files carry, the picture of files
 * that have none, and the redesigned model. The original document is the record: it is edited in
 * place, so that whatever this program does not know stays as it was.
 *
 * <p>The only room that knows XML. No framework.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "process"})
package nl.herontwerp.bpmn;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
