package nl.herontwerp.report.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.language.Texts;
import nl.herontwerp.potential.Advice;
import nl.herontwerp.potential.Advice.Reason;
import nl.herontwerp.potential.Advice.Referred;
import nl.herontwerp.potential.Balance;
import nl.herontwerp.potential.MotiveGroup;
import nl.herontwerp.potential.Question;
import nl.herontwerp.potential.Wording;
import nl.herontwerp.report.internal.ScanContent.AnswerGroup;
import nl.herontwerp.report.internal.ScanContent.AnswerRow;
import nl.herontwerp.report.internal.ScanContent.GroupRow;
import nl.herontwerp.report.internal.ScanContent.MissingRow;
import nl.herontwerp.report.internal.ScanContent.ReasonRow;
import nl.herontwerp.report.internal.ScanContent.ReferralRow;

/** Writes the result of the scan out. */
final class ScanContents {

    private final Advice advice;
    private final Texts texts;

    ScanContents(Advice advice, Texts texts) {
        this.advice = advice;
        this.texts = texts;
    }

    ScanContent content(LocalDate today) {
        var questionnaire = advice.questionnaire();
        return new ScanContent(
                texts.get("report.scan.title"),
                texts.get("report.scan.about", today, questionnaire.version(), questionnaire.date()),
                texts.render(advice.sentence()),
                advice.explanation().stream().map(texts::render).toList(),
                advice.obstacles().stream()
                        .map(question -> question.obstacleIn(texts.formats().locale()))
                        .toList(),
                groups(),
                advice.inFavour().stream().map(this::reason).toList(),
                advice.against().stream().map(this::reason).toList(),
                advice.missing().stream()
                        .map(question -> new MissingRow(words(question.topic()), words(question.askWho())))
                        .toList(),
                advice.referrals().stream().map(this::referral).toList(),
                questionnaire.groups().stream().map(this::answers).toList(),
                texts.get("potential.method"));
    }

    private List<GroupRow> groups() {
        var rows = new ArrayList<GroupRow>();
        advice.groups().forEach(group -> rows.add(row(words(group.group().name()), group.balance())));
        rows.add(row(texts.get("potential.total"), advice.total()));
        return rows;
    }

    private GroupRow row(String name, Balance balance) {
        return new GroupRow(
                name,
                balance.balance()
                        .toOptional()
                        .map(each -> texts.render(Advice.signed(each)))
                        .orElseGet(() -> texts.get("kernel.unknown")),
                texts.render(Advice.range(balance)),
                texts.get("potential.knownOf", balance.known(), balance.asked()));
    }

    private ReasonRow reason(Reason reason) {
        return new ReasonRow(
                words(reason.sentence()),
                texts.get(
                        "potential.answered",
                        words(reason.question().topic()),
                        words(reason.answer().text())),
                texts.render(Advice.signed(BigDecimal.valueOf(reason.points()))));
    }

    private ReferralRow referral(Referred referred) {
        var because = referred.because().stream()
                .map(question -> words(question.topic()))
                .collect(Collectors.joining(", "));
        return new ReferralRow(
                texts.render(Phrase.ofEnum("potential.referral", referred.referral())),
                texts.render(Phrase.ofEnum("potential.referral.explain", referred.referral())),
                because.isEmpty() ? "" : texts.get("potential.referral.because", because));
    }

    private AnswerGroup answers(MotiveGroup group) {
        List<AnswerRow> rows = advice.questionnaire().of(group).stream()
                .map(question -> new AnswerRow(
                        words(question.text()),
                        answer(question),
                        Integer.toString(question.weight()),
                        words(question.source())))
                .toList();
        return new AnswerGroup(words(group.name()), rows);
    }

    private String answer(Question question) {
        return advice.answers()
                .known(question)
                .map(option -> words(option.text()))
                .orElseGet(() -> texts.get(
                        advice.answers().isAnswered(question) ? "potential.doNotKnow" : "potential.notAnswered"));
    }

    private String words(Wording wording) {
        return wording.in(texts.formats().locale());
    }
}
