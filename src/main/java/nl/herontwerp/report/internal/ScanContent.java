package nl.herontwerp.report.internal;

import java.util.List;

/**
 * What stands in the result of the scan, all written out in the reader's language.
 *
 * @param outcome the advice in one sentence
 * @param because what decided, and what can still change it, in sentences
 */
public record ScanContent(
        String title,
        String about,
        String outcome,
        List<String> because,
        List<String> obstacles,
        List<GroupRow> groups,
        List<ReasonRow> inFavour,
        List<ReasonRow> against,
        List<MissingRow> missing,
        List<ReferralRow> referrals,
        List<AnswerGroup> answers,
        String method) {

    public record GroupRow(String name, String balance, String range, String known) {}

    public record ReasonRow(String sentence, String answer, String points) {}

    public record MissingRow(String topic, String askWho) {}

    public record ReferralRow(String name, String explain, String because) {}

    public record AnswerGroup(String name, List<AnswerRow> rows) {}

    public record AnswerRow(String question, String answer, String weight, String source) {}
}
