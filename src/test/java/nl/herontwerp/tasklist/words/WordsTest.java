package nl.herontwerp.tasklist.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import nl.herontwerp.tasklist.Column;
import nl.herontwerp.tasklist.Column.Unit;
import nl.herontwerp.tasklist.NumberStyle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers, times, frequencies and headings as Dutch and English people write them. */
class WordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            12          | 12
            0           | 0
            -3          | -3
            +4          | 4
            12,5        | 12.5
            12.5        | 12.5
            0,125       | 0.125
            0.125       | 0.125
            ,5          | 0.5
            1.234,5     | 1234.5
            1,234.5     | 1234.5
            1 234,56    | 1234.56
            1'234.50    | 1234.5
            1.234.567   | 1234567
            1,234,567   | 1234567
            12.3456     | 12.3456
            1234,567    | 1234.567
            """)
    void numbersThatCanBeOneNumberOnly(String text, BigDecimal expected) {
        var number = NumberText.of(text).orElseThrow();
        assertThat(number.isAmbiguous()).isFalse();
        assertThat(number.value(NumberStyle.AUTOMATIC).orElseThrow()).isEqualByComparingTo(expected);
        assertThat(number.value(NumberStyle.COMMA).orElseThrow()).isEqualByComparingTo(expected);
        assertThat(number.value(NumberStyle.POINT).orElseThrow()).isEqualByComparingTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1.234  | 1234   | 1.234
            1,234  | 1.234  | 1234
            12.500 | 12500  | 12.5
            999,999| 999.999| 999999
            """)
    void aThousandOrADecimalIsNotGuessed(String text, BigDecimal comma, BigDecimal point) {
        var number = NumberText.of(text).orElseThrow();
        assertThat(number.isAmbiguous()).isTrue();
        assertThat(number.value(NumberStyle.AUTOMATIC)).isEmpty();
        assertThat(number.value(NumberStyle.COMMA).orElseThrow()).isEqualByComparingTo(comma);
        assertThat(number.value(NumberStyle.POINT).orElseThrow()).isEqualByComparingTo(point);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "twaalf",
                "12 13",
                "1.2.3",
                "1,2,3",
                "1.23,4.5",
                "12,",
                "10-15",
                "1e5",
                "NaN",
                "1.2345,6",
                "12.34.567",
                "--3",
                "=A1+1",
                "١٢",
                "1234567890123456789012345678901"
            })
    void whatIsNoNumber(String text) {
        assertThat(NumberText.of(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            12             | 12
            12 min         | 12
            12 minuten     | 12
            12min.         | 12
            1,5 uur        | 90
            1.5 hours      | 90
            2u             | 120
            1 uur 30 min   | 90
            1u30           | 90
            1 uur en 5 minuten | 65
            0:30           | 30
            1:05           | 65
            0:00:30        | 0.5
            30 sec         | 0.5
            kwartier       | 15
            Half uur       | 30
            """)
    void times(String text, BigDecimal minutes) {
        assertThat(Duration.minutes(text, Unit.MINUTES, NumberStyle.AUTOMATIC, false))
                .isInstanceOfSatisfying(
                        Reading.Known.class, known -> assertThat(known.value()).isEqualByComparingTo(minutes));
    }

    @Test
    void aBareNumberIsInTheUnitOfItsColumn() {
        assertThat(Duration.minutes("1,5", Unit.HOURS, NumberStyle.AUTOMATIC, false))
                .isInstanceOfSatisfying(
                        Reading.Known.class, known -> assertThat(known.value()).isEqualByComparingTo("90"));
        assertThat(Duration.minutes("1,5", null, NumberStyle.AUTOMATIC, false)).isInstanceOf(Reading.UnitMissing.class);
        assertThat(Duration.minutes("1.500 min", null, NumberStyle.AUTOMATIC, false))
                .isInstanceOf(Reading.Ambiguous.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lang", "10-15", "ca. 10", "1:75", "2 dagen", "1,5 kg", "12 min 3"})
    void whatIsNoTime(String text) {
        assertThat(Duration.minutes(text, Unit.MINUTES, NumberStyle.AUTOMATIC, false))
                .isInstanceOf(Reading.Unreadable.class);
    }

    @Test
    void waitingMayTakeDays() {
        assertThat(Duration.minutes("2 dagen", Unit.MINUTES, NumberStyle.AUTOMATIC, true))
                .isEqualTo(new Reading.Known(BigDecimal.valueOf(2_880)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            3                   | 3   | 1 | -
            3x                  | 3   | 1 | -
            3x per dag          | 3   | 1 | PER_DAY
            3 x per dag         | 3   | 1 | PER_DAY
            2 keer per week     | 2   | 1 | PER_WEEK
            2 times a week      | 2   | 1 | PER_WEEK
            1,5 keer per maand  | 1.5 | 1 | PER_MONTH
            eens per 2 weken    | 1   | 2 | PER_WEEK
            1x per 3 maanden    | 1   | 3 | PER_MONTH
            dagelijks           | 1   | 1 | PER_DAY
            Wekelijks           | 1   | 1 | PER_WEEK
            per kwartaal        | 1   | 1 | PER_QUARTER
            elke dag            | 1   | 1 | PER_DAY
            2 per geval         | 2   | 1 | PER_CASE
            1x per dossier      | 1   | 1 | PER_CASE
            10/jaar             | 10  | 1 | PER_YEAR
            5 keer per werkdag  | 5   | 1 | PER_DAY
            """)
    void frequencies(String text, BigDecimal count, BigDecimal every, Unit unit) {
        var found = Frequency.of(text, NumberStyle.AUTOMATIC);
        assertThat(found.count())
                .isInstanceOfSatisfying(
                        Reading.Known.class, known -> assertThat(known.value()).isEqualByComparingTo(count));
        assertThat(found.every()).isEqualByComparingTo(every);
        assertThat(found.unit()).isEqualTo(unit);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "vaak", "3x per uur", "soms", "3-5 keer per dag", "per", "2x per 0 weken", "3 banaan"})
    void whatIsNoFrequency(String text) {
        assertThat(Frequency.of(text, NumberStyle.AUTOMATIC).count()).isInstanceOf(Reading.Unreadable.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            Taak                       | TASK           | -
            Omschrijving taak          | TASK           | -
            Activiteiten               | TASK           | -
            Task name                  | TASK           | -
            Wie doet het?              | PERFORMER      | -
            Huidige functie            | PERFORMER      | -
            Job title                  | PERFORMER      | -
            Minuten                    | MINUTES        | MINUTES
            Tijd per keer (min)        | MINUTES        | MINUTES
            Duur in uren               | MINUTES        | HOURS
            Tijd                       | MINUTES        | -
            Wachttijd (minuten)        | WAITING        | MINUTES
            Hoe vaak                   | FREQUENCY      | -
            Aantal per week            | FREQUENCY      | PER_WEEK
            Frequentie per dag         | FREQUENCY      | PER_DAY
            Times a year               | FREQUENCY      | PER_YEAR
            Per                        | PER            | -
            Aantal gevallen per jaar   | CASES_PER_YEAR | -
            Cases per year             | CASES_PER_YEAR | -
            Uurloon                    | WAGE           | GROSS_WAGE
            Uurloon (bruto)            | WAGE           | GROSS_WAGE
            Kosten per uur             | WAGE           | HOURLY_COST
            Aantal mensen              | PEOPLE         | -
            Contracturen per week      | CONTRACT_HOURS | -
            Afdeling                   | DEPARTMENT     | -
            Locatie                    | LOCATION       | -
            Nr.                        | ORDER          | -
            #                          | ORDER          | -
            Voorganger                 | AFTER          | -
            Komt na                    | AFTER          | -
            Opmerkingen                | NOTE           | -
            """)
    void headings(String heading, Column column, Unit unit) {
        assertThat(Headings.column(heading)).contains(column);
        assertThat(Headings.unit(column, heading).orElse(null)).isEqualTo(unit);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kleur", "FTE", "Maandsalaris", "Schaal", ""})
    void headingsThatAreNotKnown(String heading) {
        assertThat(Headings.column(heading)).isEmpty();
    }

    @Test
    void lettersOfColumns() {
        assertThat(HeadingGuess.letter(0)).isEqualTo("A");
        assertThat(HeadingGuess.letter(25)).isEqualTo("Z");
        assertThat(HeadingGuess.letter(26)).isEqualTo("AA");
        assertThat(HeadingGuess.letter(701)).isEqualTo("ZZ");
        assertThat(HeadingGuess.letter(702)).isEqualTo("AAA");
    }
}
