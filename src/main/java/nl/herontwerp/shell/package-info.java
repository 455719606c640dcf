/**
 * The frame around all screens: main layout, navigation, languages, error pages, and the widgets that
 * several rooms use. Knows no other room: rooms register what they add.
 */
@NullMarked
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {"kernel", "language"})
package nl.herontwerp.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
