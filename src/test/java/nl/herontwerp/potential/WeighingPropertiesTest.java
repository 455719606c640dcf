package nl.herontwerp.potential;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Random;
import java.util.stream.LongStream;
import nl.herontwerp.kernel.Percentage;
import nl.herontwerp.potential.Advice.Ground;
import nl.herontwerp.potential.Advice.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must hold for every set of answers. */
class WeighingPropertiesTest {

    private static final Questionnaire QUESTIONS = Questionnaire.current();

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 200);
    }

    @Test
    void whoKnowsNothingLooksFurther() {
        var none = Advice.of(QUESTIONS, Answers.NONE);
        var unknown = Answers.NONE;
        for (var question : QUESTIONS.questions()) {
            unknown = unknown.with(question, Answers.DO_NOT_KNOW);
        }
        for (var advice : new Advice[] {none, Advice.of(QUESTIONS, unknown)}) {
            assertThat(advice.verdict()).isEqualTo(Verdict.LOOK_FURTHER);
            assertThat(advice.ground()).isEqualTo(Ground.TOO_LITTLE_KNOWN);
            assertThat(advice.total().balance().isKnown()).isFalse();
            assertThat(advice.total().certainty()).isEqualTo(Percentage.ZERO);
            assertThat(advice.inFavour()).isEmpty();
            assertThat(advice.against()).isEmpty();
            assertThat(advice.missing()).hasSameSizeAs(QUESTIONS.questions());
            assertThat(advice.canTurn()).isTrue();
        }
    }

    /** One answer that is more in favour: the balance and the advice never go down, whichever answer it is. */
    @ParameterizedTest
    @MethodSource("seeds")
    void moreInFavourNeverLowersTheBalanceOrTheAdvice(long seed) {
        var answers = random(seed);
        var before = Advice.of(QUESTIONS, answers);
        for (var question : QUESTIONS.questions()) {
            var place = answers.byQuestion().getOrDefault(question.id(), Answers.DO_NOT_KNOW);
            if (place == Answers.DO_NOT_KNOW || place == question.options().size()) {
                continue;
            }
            var after = Advice.of(QUESTIONS, answers.with(question, place + 1));
            assertThat(balance(after)).isGreaterThanOrEqualTo(balance(before));
            assertThat(after.verdict()).isGreaterThanOrEqualTo(before.verdict());
            assertThat(after.total().atLeast())
                    .isGreaterThanOrEqualTo(before.total().atLeast());
            assertThat(after.total().certainty()).isEqualTo(before.total().certainty());
        }
    }

    /** The most favourable answer in the place of an unknown one never lowers the balance; any answer narrows the range. */
    @ParameterizedTest
    @MethodSource("seeds")
    void knowingMoreOnlyNarrowsWhatCanStillBe(long seed) {
        var answers = random(seed);
        var before = Advice.of(QUESTIONS, answers);
        for (var question : before.missing()) {
            for (var place = 1; place <= question.options().size(); place++) {
                var after = Advice.of(QUESTIONS, answers.with(question, place));
                assertThat(after.total().atLeast())
                        .isGreaterThanOrEqualTo(before.total().atLeast());
                assertThat(after.total().atMost())
                        .isLessThanOrEqualTo(before.total().atMost());
                assertThat(after.total().certainty())
                        .isGreaterThanOrEqualTo(before.total().certainty());
                if (place == question.options().size()
                        && before.total().balance().isKnown()) {
                    assertThat(balance(after)).isGreaterThanOrEqualTo(balance(before));
                }
            }
        }
    }

    /** "I do not know" has no part in the balance: the same as not answering, and not the same as the middle answer. */
    @ParameterizedTest
    @MethodSource("seeds")
    void notKnowingIsNoMiddleAnswer(long seed) {
        var answers = random(seed);
        var advice = Advice.of(QUESTIONS, answers);
        for (var question : advice.missing()) {
            var said = Advice.of(QUESTIONS, answers.with(question, Answers.DO_NOT_KNOW));
            assertThat(said.total()).isEqualTo(advice.total());
            assertThat(said.verdict()).isEqualTo(advice.verdict());
            var middle = Advice.of(QUESTIONS, answers.with(question, 3));
            assertThat(middle.total().knownWeight())
                    .isGreaterThan(advice.total().knownWeight());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theOrderOfAnsweringDoesNotMatter(long seed) {
        var answers = random(seed);
        var ids = new ArrayList<>(answers.byQuestion().keySet());
        Collections.shuffle(ids, new Random(seed));
        var again = Answers.NONE;
        for (var id : ids) {
            var question = QUESTIONS.question(id).orElseThrow();
            again = again.with(question, Answers.DO_NOT_KNOW);
            again = again.with(question, requireNonNull(answers.byQuestion().get(id)));
        }
        assertThat(Advice.of(QUESTIONS, again)).isEqualTo(Advice.of(QUESTIONS, answers));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void reasonsAndGroupsAddUpToTheBalance(long seed) {
        var advice = Advice.of(QUESTIONS, random(seed));
        var reasons = new ArrayList<>(advice.inFavour());
        reasons.addAll(advice.against());
        assertThat(reasons.stream().mapToInt(reason -> reason.points()).sum())
                .isEqualTo(advice.total().points());
        assertThat(advice.groups().stream()
                        .mapToInt(group -> group.balance().points())
                        .sum())
                .isEqualTo(advice.total().points());
        assertThat(advice.groups().stream()
                        .mapToInt(group -> group.balance().weight())
                        .sum())
                .isEqualTo(advice.total().weight());
    }

    /** When it is said that nothing can turn the advice, no way to answer the rest does. */
    @ParameterizedTest
    @MethodSource("seeds")
    void whatCannotTurnDoesNotTurn(long seed) {
        var answers = random(seed);
        var advice = Advice.of(QUESTIONS, answers);
        if (advice.canTurn()) {
            return;
        }
        var chance = new Random(seed);
        for (var turn = 0; turn < 50; turn++) {
            var filled = answers;
            for (var question : advice.missing()) {
                var last = question.options().size();
                var place = turn == 0 ? 1 : turn == 1 ? last : chance.nextInt(last + 1);
                filled = filled.with(question, place);
            }
            assertThat(Advice.of(QUESTIONS, filled).verdict()).isEqualTo(advice.verdict());
        }
    }

    /** Leaning to one side and with few unknowns for some seeds, so that every ground occurs. */
    static Answers random(long seed) {
        var chance = new Random(seed);
        var lean = chance.nextInt(3) - 1;
        var unknown = chance.nextInt(4);
        var answers = Answers.NONE;
        for (var question : QUESTIONS.questions()) {
            var last = question.options().size();
            var place = Math.clamp(1L + chance.nextInt(last) + lean, 1, last);
            answers = chance.nextInt(10) < unknown ? answers : answers.with(question, place);
        }
        return answers;
    }

    @Test
    void theRandomAnswersMeetEveryAdvice() {
        assertThat(seeds().mapToObj(seed -> Advice.of(QUESTIONS, random(seed)).ground()))
                .contains(Ground.values());
        assertThat(seeds().mapToObj(seed -> Advice.of(QUESTIONS, random(seed)).canTurn()))
                .contains(true, false);
    }

    private static BigDecimal balance(Advice advice) {
        return advice.total().balance().toOptional().orElseThrow();
    }
}
