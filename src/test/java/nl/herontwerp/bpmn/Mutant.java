package nl.herontwerp.bpmn;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Damages files by lot: bytes that change, go, come twice, or move; words of trouble in attributes; files mixed. */
final class Mutant {

    private static final List<String> WORDS = List.of(
            "a", "b", "x", "", "-1", "NaN", "1e99", "PT99999999999H", "p", "s", "true", "\u0000", "<", "&x;", "&#0;");

    private Mutant() {}

    /** The same number always gives the same mutant of these files. */
    static byte[] of(List<byte[]> seeds, long number) {
        var random = new Random(20_260_701 + 7_919 * number);
        var bytes = seeds.get(random.nextInt(seeds.size()));
        for (int times = random.nextInt(1, 4); times > 0 && bytes.length > 2; times--) {
            int from = random.nextInt(bytes.length);
            int to = Math.min(bytes.length, from + random.nextInt(1, 60));
            bytes = switch (random.nextInt(14)) {
                case 0 -> splice(bytes, from, from + 1, new byte[] {(byte) random.nextInt(256)});
                case 1 -> splice(bytes, from, to, new byte[0]);
                case 2 -> splice(bytes, from, from, Arrays.copyOfRange(bytes, from, to));
                case 3 -> element(bytes, from, random.nextInt(bytes.length));
                case 4, 5, 6, 7 -> attribute(bytes, from, quoted(bytes, random.nextInt(bytes.length)));
                default ->
                    attribute(
                            bytes, from, WORDS.get(random.nextInt(WORDS.size())).getBytes(UTF_8));
            };
        }
        return bytes;
    }

    /** Puts a word into the next pair of quotes. */
    private static byte[] attribute(byte[] bytes, int from, byte[] word) {
        int open = next(bytes, '"', from);
        int close = next(bytes, '"', open + 1);
        return close >= bytes.length ? bytes : splice(bytes, open + 1, close, word);
    }

    /** What stands in the next pair of quotes. */
    private static byte[] quoted(byte[] bytes, int from) {
        int open = next(bytes, '"', from);
        int close = next(bytes, '"', open + 1);
        return close >= bytes.length ? new byte[0] : Arrays.copyOfRange(bytes, open + 1, close);
    }

    /** Copies the next tag to another place between tags. */
    private static byte[] element(byte[] bytes, int from, int to) {
        int open = next(bytes, '<', from);
        int close = next(bytes, '>', open);
        int place = next(bytes, '<', to);
        return close >= bytes.length ? bytes : splice(bytes, place, place, Arrays.copyOfRange(bytes, open, close + 1));
    }

    private static int next(byte[] bytes, char sign, int from) {
        int at = from;
        while (at < bytes.length && bytes[at] != sign) {
            at++;
        }
        return at;
    }

    private static byte[] splice(byte[] bytes, int from, int to, byte[] between) {
        int start = Math.min(from, bytes.length);
        int end = Math.min(to, bytes.length);
        var result = Arrays.copyOf(bytes, start + between.length + bytes.length - end);
        System.arraycopy(between, 0, result, start, between.length);
        System.arraycopy(bytes, end, result, start + between.length, bytes.length - end);
        return result;
    }
}
