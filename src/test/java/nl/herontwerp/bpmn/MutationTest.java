package nl.herontwerp.bpmn;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Damaged files are read or refused; nothing else ever comes out of the reader. */
class MutationTest {

    private static final int MUTATIONS = 2_000;
    private static final List<String> WORDS = List.of(
            "a", "b", "x", "", "-1", "NaN", "1e99", "PT99999999999H", "p", "s", "true", "\u0000", "<", "&x;", "&#0;");

    @Test
    void nothingButARefusalEscapes() throws Exception {
        var random = new Random(20260701);
        var seeds = seeds();
        int read = 0;
        for (int i = 0; i < MUTATIONS; i++) {
            var bytes = mutate(seeds.get(random.nextInt(seeds.size())), random);
            try {
                assertThat(ModelReader.read("m", bytes).sha256()).hasSize(64);
                read++;
            } catch (ModelRefused e) {
                assertThat(e.reason().key()).startsWith("bpmn.refused.");
            }
        }
        assertThat(read).as("mutants that can still be read").isGreaterThan(MUTATIONS / 10);
    }

    private static List<byte[]> seeds() throws Exception {
        var seeds = new ArrayList<byte[]>();
        try (var files = Files.walk(Path.of("src/test/resources/findings"))) {
            for (var file : files.filter(path -> path.toString().endsWith(".bpmn"))
                    .sorted()
                    .toList()) {
                seeds.add(Files.readAllBytes(file));
            }
        }
        seeds.add(Files.readAllBytes(Models.own().getFirst()));
        return seeds;
    }

    private static byte[] mutate(byte[] seed, Random random) {
        var bytes = seed;
        for (int times = random.nextInt(1, 4); times > 0 && bytes.length > 2; times--) {
            int from = random.nextInt(bytes.length);
            int to = Math.min(bytes.length, from + random.nextInt(1, 60));
            bytes = switch (random.nextInt(5)) {
                case 0 -> splice(bytes, from, from + 1, new byte[] {(byte) random.nextInt(256)});
                case 1 -> splice(bytes, from, to, new byte[0]);
                case 2 -> splice(bytes, from, from, Arrays.copyOfRange(bytes, from, to));
                default ->
                    attribute(
                            bytes, from, WORDS.get(random.nextInt(WORDS.size())).getBytes(UTF_8));
            };
        }
        return bytes;
    }

    /** Puts a word into the next pair of quotes. */
    private static byte[] attribute(byte[] bytes, int from, byte[] word) {
        int open = from;
        while (open < bytes.length && bytes[open] != '"') {
            open++;
        }
        int close = open + 1;
        while (close < bytes.length && bytes[close] != '"') {
            close++;
        }
        return close >= bytes.length ? bytes : splice(bytes, open + 1, close, word);
    }

    private static byte[] splice(byte[] bytes, int from, int to, byte[] between) {
        var result = Arrays.copyOf(bytes, from + between.length + bytes.length - to);
        System.arraycopy(between, 0, result, from, between.length);
        System.arraycopy(bytes, to, result, from + between.length, bytes.length - to);
        return result;
    }
}
