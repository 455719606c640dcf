package nl.herontwerp.tasklist.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.zip.ZipInputStream;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.tasklist.ListLimits;
import nl.herontwerp.tasklist.ListRefused;

/**
 * Looks a packed workbook through before anything reads it: how large it becomes, how many parts it has,
 * whether it is a workbook of this kind and whether a part has a DTD. Keeps nothing in memory.
 */
final class PackageGuard {

    private static final int MEGABYTE = 1024 * 1024;
    private static final int BEGINNING = 8_192;

    private final String fileName;
    private final byte[] bytes;
    private final ListLimits limits;

    PackageGuard(String fileName, byte[] bytes, ListLimits limits) {
        this.fileName = fileName;
        this.bytes = bytes;
        this.limits = limits;
    }

    void check() throws ListRefused {
        var names = new HashSet<String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            var buffer = new byte[BEGINNING];
            long unpacked = 0;
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (names.size() == limits.maxParts()) {
                    throw refused("tasklist.refused.parts");
                }
                if (!names.add(entry.getName().toLowerCase(Locale.ROOT))) {
                    throw refused("tasklist.refused.brokenExcel");
                }
                var isFirst = true;
                for (int read = zip.readNBytes(buffer, 0, BEGINNING);
                        read > 0;
                        read = zip.readNBytes(buffer, 0, BEGINNING)) {
                    unpacked += read;
                    size(unpacked);
                    if (isFirst) {
                        noDtd(new String(buffer, 0, read, StandardCharsets.ISO_8859_1));
                        isFirst = false;
                    }
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw refused("tasklist.refused.brokenExcel");
        }
        if (names.contains("xl/workbook.bin")) {
            throw refused("tasklist.refused.xlsb");
        }
        if (names.stream().noneMatch(name -> name.startsWith("xl/"))) {
            throw refused(names.contains("[content_types].xml") ? "tasklist.refused.office" : "tasklist.refused.zip");
        }
    }

    private void size(long unpacked) throws ListRefused {
        var isBomb = unpacked > MEGABYTE && unpacked / limits.maxRatio() > bytes.length;
        if (isBomb || unpacked > limits.maxUnpackedBytes()) {
            throw new ListRefused(
                    Phrase.of("tasklist.refused.unpacked", fileName, limits.maxUnpackedMegabytes(), limits.maxRatio()));
        }
    }

    private void noDtd(String beginning) throws ListRefused {
        if (beginning.replace("\0", "").contains("<!DOCTYPE")) {
            throw refused("tasklist.refused.dtd");
        }
    }

    private ListRefused refused(String key) {
        return new ListRefused(Phrase.of(key, fileName));
    }
}
