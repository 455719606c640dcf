package nl.herontwerp.workbench.difference;

import nl.herontwerp.bpmn.ElementChange.Bucket;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.shell.Say;

/** How a kind of difference is shown: a sign, a colour with a pattern, and its name. */
final class BucketSign {

    private BucketSign() {}

    static String sign(Bucket bucket) {
        return switch (bucket) {
            case ADDED -> "+";
            case REMOVED -> "−";
            case CHANGED -> "≠";
            case MOVED -> "↔";
        };
    }

    /** The name of its colour and pattern in the style sheet. */
    static String css(Bucket bucket) {
        return switch (bucket) {
            case ADDED -> "hw-added";
            case REMOVED -> "hw-removed";
            case CHANGED -> "hw-changed";
            case MOVED -> "hw-moved";
        };
    }

    static String name(Bucket bucket) {
        return Say.phrase(Phrase.ofEnum("bpmn.bucket", bucket));
    }

    /** Sign, name and number. */
    static String counted(Bucket bucket, int count) {
        return Say.text("workbench.difference.bucket", sign(bucket), name(bucket), count);
    }
}
