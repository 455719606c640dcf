package nl.herontwerp.examples.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The files under processes/reference, which are packed with the program. */
final class DataFiles {

    private static final String FOLDER = "/processes/reference/";

    private DataFiles() {}

    static Data yaml(String name) {
        try (var in = open(name)) {
            return new Data((Map<?, ?>) new Yaml(new SafeConstructor(new LoaderOptions())).load(in));
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    static byte[] bytes(String name) {
        try (var in = open(name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    private static InputStream open(String name) {
        var in = DataFiles.class.getResourceAsStream(FOLDER + name);
        if (in == null) {
            throw new IllegalStateException("not packed with the program: " + FOLDER + name);
        }
        return in;
    }
}
