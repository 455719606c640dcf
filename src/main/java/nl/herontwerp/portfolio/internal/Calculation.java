package nl.herontwerp.portfolio.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import nl.herontwerp.register.RulesInForce;
import nl.herontwerp.scenario.ScenarioRecords.Based;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Says what figures of a scenario rest on: the scenario's own state, the figures of law that were added, and
 * the program with its own figures of law. A version number would have to be raised by hand at each change of a
 * calculation; the program itself can't be forgotten.
 */
@Component
class Calculation {

    private static final int LENGTH = 16;

    /** The rooms that have a say in a figure, and the figures of law. */
    private static final List<String> PARTS = List.of(
            "nl/herontwerp/kernel/**/*.class",
            "nl/herontwerp/process/**/*.class",
            "nl/herontwerp/bpmn/**/*.class",
            "nl/herontwerp/carving/**/*.class",
            "nl/herontwerp/costing/**/*.class",
            "nl/herontwerp/wagerules/**/*.class",
            "nl/herontwerp/scenario/**/*.class",
            "nl/herontwerp/portfolio/**/*.class",
            "wagerules/nl/**/*.yaml");

    private final RulesInForce rules;
    private volatile @Nullable String program;

    Calculation(RulesInForce rules) {
        this.rules = rules;
    }

    /** What figures by the rules of now say as their basis, for each scenario that is asked. */
    Bases now() {
        return new Bases(hash(rules.added().toString().getBytes(StandardCharsets.UTF_8)) + " " + program());
    }

    /** @param calculation rules and program */
    record Bases(String calculation) {

        /** A kept copy rests on nothing but itself. */
        String of(Based scenario) {
            return scenario.isFrozen() ? scenario.basis() : scenario.basis() + " " + calculation;
        }
    }

    private String program() {
        var known = program;
        if (known == null) {
            known = hashOfProgram();
            program = known;
        }
        return known;
    }

    private static String hashOfProgram() {
        var digest = digest();
        var resolver = new PathMatchingResourcePatternResolver();
        try {
            for (var part : PARTS) {
                var files = resolver.getResources("classpath*:" + part);
                Arrays.sort(files, Comparator.comparing(Calculation::address));
                for (var file : files) {
                    digest.update(file.getContentAsByteArray());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return shortened(digest);
    }

    private static String address(Resource file) {
        try {
            return file.getURL().toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(byte[] bytes) {
        var digest = digest();
        digest.update(bytes);
        return shortened(digest);
    }

    private static String shortened(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest()).substring(0, LENGTH);
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
