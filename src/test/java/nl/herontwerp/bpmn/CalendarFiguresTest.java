package nl.herontwerp.bpmn;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Objects;
import nl.herontwerp.process.Provenance;
import nl.herontwerp.process.Sourced;
import nl.herontwerp.process.StartingInventory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Calendars of a model say on how many days a week a lane works, or nothing when that is not the same each week. */
class CalendarFiguresTest {

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            MONDAY,   FRIDAY, 5
            SATURDAY, SUNDAY, 2
            FRIDAY,   MONDAY, 4
            TUESDAY,  TUESDAY, 1
            MAANDAG,  FRIDAY, -
            """)
    void ofQbp(String from, String to, @Nullable Integer days) throws ModelRefused {
        var file = file("<q:processSimulationInfo xmlns:q='http://www.qbp-simulator.com/Schema201212'>"
                + "<q:timetables><q:timetable id='t' name='Kantoor'><q:rules><q:rule fromTime='09:00:00' toTime='17:00:00'"
                + " fromWeekDay='" + from + "' toWeekDay='" + to + "'/></q:rules></q:timetable></q:timetables>"
                + "<q:resources><q:resource id='r' name='Balie' totalAmount='2' timetableId='t'/></q:resources>"
                + "</q:processSimulationInfo>");

        assertDays(file, days, "QBP timetable ‘Kantoor’");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            FREQ=WEEKLY;BYDAY=MO,TU,WE,TH | 4
            FREQ=DAILY                    | 7
            FREQ=WEEKLY;INTERVAL=2;BYDAY=MO | -
            FREQ=MONTHLY;BYDAY=1MO        | -
            FREQ=YEARLY                   | -
            """)
    void ofBpsim(String rule, @Nullable Integer days) throws ModelRefused {
        var file = file("<relationship type='BPSimData'><extensionElements>"
                + "<b:BPSimData xmlns:b='http://www.bpsim.org/schemas/1.0'><b:Scenario id='s' name='Nu'>"
                + "<b:Calendar id='c' name='Kantoor'>BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20260105T090000\n"
                + "DTEND:20260105T170000\nRRULE:" + rule + "\nEND:VEVENT\nEND:VCALENDAR</b:Calendar>"
                + "<b:ElementParameters elementRef='l'><b:ResourceParameters><b:Quantity>"
                + "<b:NumericParameter value='3' validFor='c'/></b:Quantity></b:ResourceParameters></b:ElementParameters>"
                + "</b:Scenario></b:BPSimData></extensionElements></relationship>");

        assertDays(file, days, "BPSim Calendar ‘Kantoor’ (scenario ‘Nu’)");
    }

    private static ModelFile file(String extension) throws ModelRefused {
        return Models.read(Models.definitions("<process id='p'><laneSet id='ls'><lane id='l' name='Balie'>"
                + "<flowNodeRef>a</flowNodeRef></lane></laneSet><task id='a' name='A'/></process>" + extension));
    }

    private static void assertDays(ModelFile file, @Nullable Integer days, String place) {
        var performer = Objects.requireNonNull(
                StartingInventory.of(file.model()).performers().get("l"));
        if (days == null) {
            assertThat(performer.workingDaysPerWeek()).isNull();
            assertThat(file.findings()).extracting(Finding::rule).contains("figure-unclear");
        } else {
            assertThat(performer.workingDaysPerWeek())
                    .isEqualTo(new Sourced<>(BigDecimal.valueOf(days), new Provenance.FromModel(place)));
        }
    }
}
