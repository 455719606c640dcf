package nl.herontwerp.report.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The models of a project in one file, each under the name that it came with. */
final class ModelZip {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ZipOutputStream out = new ZipOutputStream(bytes, StandardCharsets.UTF_8);
    private final Set<String> names = new HashSet<>();

    void add(String fileName, byte[] content) {
        var entry = new ZipEntry(unique(fileName));
        // no time of writing: the same models give the same bytes
        entry.setTimeLocal(LocalDateTime.of(2026, 1, 1, 0, 0));
        try {
            out.putNextEntry(entry);
            out.write(content);
            out.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] bytes() {
        try {
            out.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private String unique(String fileName) {
        var dot = fileName.lastIndexOf('.');
        var stem = dot <= 0 ? fileName : fileName.substring(0, dot);
        var end = dot <= 0 ? "" : fileName.substring(dot);
        var name = fileName;
        for (int number = 2; !names.add(name.toLowerCase(Locale.ROOT)); number++) {
            name = stem + " (" + number + ")" + end;
        }
        return name;
    }
}
