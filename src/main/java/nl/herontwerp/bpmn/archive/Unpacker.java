package nl.herontwerp.bpmn.archive;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import nl.herontwerp.bpmn.ArchiveLimits;
import nl.herontwerp.bpmn.ModelArchive.Part;
import nl.herontwerp.bpmn.ModelRefused;
import nl.herontwerp.kernel.Phrase;
import org.jspecify.annotations.Nullable;

/** Unpacks an archive in memory. Everything is counted while it comes; sizes that it names are not believed. */
public final class Unpacker {

    private static final int MEGABYTE = 1024 * 1024;

    private final String fileName;
    private final ArchiveLimits limits;
    private final BooleanSupplier cancelled;
    private final long end;
    private final byte[] buffer = new byte[16_384];
    private long total;

    public Unpacker(String fileName, ArchiveLimits limits, BooleanSupplier cancelled) {
        this.fileName = fileName;
        this.limits = limits;
        this.cancelled = cancelled;
        end = System.nanoTime() + limits.maxTime().toNanos();
    }

    public List<Part> unpack(byte[] zip) throws ModelRefused {
        if (zip.length > limits.maxBytes()) {
            throw refused("bpmn.archive.tooBig", limits.maxBytes() / MEGABYTE);
        }
        if (!Contents.isWhole(zip)) {
            throw refused("bpmn.archive.broken");
        }
        var source = new Counted(zip);
        try (var in = new ZipInputStream(source, EntryNames.RAW)) {
            return unpack(in, source);
        } catch (EOFException | IllegalArgumentException broken) {
            throw refused("bpmn.archive.broken");
        } catch (ZipException wrong) {
            var isEncrypted = String.valueOf(wrong.getMessage()).contains("encrypted");
            throw refused(isEncrypted ? "bpmn.archive.encrypted" : "bpmn.archive.broken");
        } catch (IOException e) {
            throw refused("bpmn.archive.broken");
        }
    }

    private List<Part> unpack(ZipInputStream in, Counted source) throws IOException, ModelRefused {
        var parts = new ArrayList<Part>();
        var models = 0;
        for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
            if (parts.size() == limits.maxEntries()) {
                throw refused("bpmn.archive.tooManyEntries", limits.maxEntries());
            }
            var part = part(entry, in, source);
            parts.add(part);
            if (part instanceof Part.Model && ++models > limits.maxModels()) {
                throw refused("bpmn.archive.tooManyModels", limits.maxModels());
            }
        }
        if (parts.isEmpty()) {
            throw refused("bpmn.archive.empty");
        }
        return parts;
    }

    private Part part(ZipEntry entry, ZipInputStream in, Counted source) throws IOException, ModelRefused {
        var name = EntryNames.shown(entry.getName());
        var content = content(in, source);
        if (EntryNames.leadsOutside(name)) {
            return new Part.Refused(name, Phrase.of("bpmn.archive.unsafeName"));
        }
        if (entry.isDirectory() || name.endsWith("/")) {
            return new Part.LeftOut(name, Phrase.of("bpmn.archive.folder"));
        }
        if (EntryNames.isClutter(name)) {
            return new Part.LeftOut(name, Phrase.of("bpmn.archive.clutter"));
        }
        if (content == null) {
            return new Part.Refused(name, Phrase.of("bpmn.archive.fileTooBig", limits.maxModelBytes() / MEGABYTE));
        }
        return Content.of(name, content);
    }

    /** What an entry holds; null when that is more than one file may. */
    private byte @Nullable [] content(ZipInputStream in, Counted source) throws IOException, ModelRefused {
        var content = new ByteArrayOutputStream();
        var before = source.position();
        long size = 0;
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            size += read;
            total += read;
            check(size, source.position() - before);
            if (size <= limits.maxModelBytes()) {
                content.write(buffer, 0, read);
            }
        }
        return size > limits.maxModelBytes() ? null : content.toByteArray();
    }

    private void check(long size, long packed) throws ModelRefused {
        if (cancelled.getAsBoolean()) {
            throw new CancellationException(fileName);
        }
        if (total > limits.maxTotalBytes()) {
            throw refused("bpmn.archive.tooMuch", limits.maxTotalBytes() / MEGABYTE);
        }
        if (size > MEGABYTE && size / Math.max(1, packed) > limits.maxRatio()) {
            throw refused("bpmn.archive.bomb", limits.maxRatio());
        }
        if (System.nanoTime() - end > 0) {
            throw refused("bpmn.archive.tooSlow", limits.maxTime().toSeconds());
        }
    }

    private ModelRefused refused(String key, Object... more) {
        var arguments = new ArrayList<Object>(List.of(fileName));
        arguments.addAll(List.of(more));
        return new ModelRefused(Phrase.of(key, arguments.toArray()));
    }

    /** Bytes in memory that know how far they were read. */
    private static final class Counted extends ByteArrayInputStream {
        Counted(byte[] bytes) {
            super(bytes);
        }

        long position() {
            return pos;
        }
    }
}
