package nl.herontwerp.scenario.internal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.scenario.ArchiveRefused;
import nl.herontwerp.scenario.Archives;
import org.jspecify.annotations.Nullable;

/**
 * The zip file of an archive. Reading trusts nothing: what it unpacks is counted while it comes, names
 * other than the agreed ones are refused, and nothing is written to disk.
 *
 * @param json content of project.json
 * @param models bytes by model and version
 */
record ArchiveFile(byte[] json, SequencedMap<Place, byte[]> models) {

    static final int MAX_JSON = 30_000_000;
    static final int MAX_MODEL = 30_000_000;
    static final long MAX_TOTAL = 300_000_000;
    static final int MAX_ENTRIES = 500;

    private static final String JSON = "project.json";
    private static final Pattern FOLDER = Pattern.compile("models/(?:[1-9][0-9]{0,4}/)?");
    private static final Pattern MODEL = Pattern.compile("models/(?:([1-9][0-9]{0,4})/)?([1-9][0-9]{0,4})\\.bpmn");

    /** Where a version of a model stands. */
    record Place(int model, int version) implements Comparable<Place> {

        private static Place of(MatchResult name) {
            var model = name.group(1);
            return new Place(model == null ? 1 : Integer.parseInt(model), Integer.parseInt(name.group(2)));
        }

        String path() {
            return "models/" + (model == 1 ? "" : model + "/") + version + ".bpmn";
        }

        @Override
        public int compareTo(Place other) {
            return Comparator.comparingInt(Place::model)
                    .thenComparingInt(Place::version)
                    .compare(this, other);
        }
    }

    static ArchiveFile read(byte[] zip) throws ArchiveRefused {
        if (zip.length > Archives.MAX_SIZE) {
            throw new ArchiveRefused(tooLarge());
        }
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            return read(in);
        } catch (ZipException | IllegalArgumentException broken) {
            throw new ArchiveRefused(Phrase.of("scenario.archive.notZip"));
        } catch (IOException e) {
            throw new ArchiveRefused(Phrase.of("scenario.archive.notZip"));
        }
    }

    byte[] write() {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            put(out, JSON, json);
            for (var model : models.entrySet()) {
                put(out, model.getKey().path(), model.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static ArchiveFile read(ZipInputStream in) throws IOException, ArchiveRefused {
        byte @Nullable [] json = null;
        SequencedMap<Place, byte[]> models = new TreeMap<>();
        long total = 0;
        var entries = 0;
        for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
            if (++entries > MAX_ENTRIES) {
                throw new ArchiveRefused(tooLarge());
            }
            if (entry.isDirectory() && FOLDER.matcher(entry.getName()).matches()) {
                continue;
            }
            var model = MODEL.matcher(entry.getName());
            byte[] content;
            if (entry.getName().equals(JSON) && json == null) {
                content = unpack(in, MAX_JSON);
                json = content;
            } else if (model.matches() && !models.containsKey(Place.of(model))) {
                content = unpack(in, MAX_MODEL);
                models.put(Place.of(model), content);
            } else {
                throw new ArchiveRefused(Phrase.of("scenario.archive.unknownPart", shown(entry.getName())));
            }
            total += content.length;
            if (total > MAX_TOTAL) {
                throw new ArchiveRefused(tooLarge());
            }
        }
        if (json == null) {
            throw new ArchiveRefused(Phrase.of("scenario.archive.notZip"));
        }
        return new ArchiveFile(json, models);
    }

    private static byte[] unpack(InputStream in, int most) throws IOException, ArchiveRefused {
        var content = in.readNBytes(most + 1);
        if (content.length > most) {
            throw new ArchiveRefused(tooLarge());
        }
        return content;
    }

    private static void put(ZipOutputStream out, String name, byte[] content) throws IOException {
        var entry = new ZipEntry(name);
        // no time of writing: the same project gives the same bytes
        entry.setTimeLocal(java.time.LocalDateTime.of(2026, 1, 1, 0, 0));
        out.putNextEntry(entry);
        out.write(content);
        out.closeEntry();
    }

    private static Phrase tooLarge() {
        return Phrase.of("scenario.archive.tooLarge");
    }

    private static String shown(String name) {
        var plain = name.replaceAll("\\p{Cntrl}", "?");
        return plain.length() <= 80 ? plain : plain.substring(0, 80);
    }

    static ArchiveFile of(byte[] json, Map<Place, byte[]> models) {
        return new ArchiveFile(json, new TreeMap<>(models));
    }
}
