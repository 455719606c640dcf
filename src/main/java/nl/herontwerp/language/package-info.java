/**
 * Turns phrases into text in the reader's language, with numbers, dates and money written the way that
 * language writes them. The texts stand in {@code translations/<room>_<language>.properties}, one pair
 * of files a room, Dutch first.
 *
 * <p>No framework, so that screens, reports and the command line all speak alike.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "kernel")
package nl.herontwerp.language;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
