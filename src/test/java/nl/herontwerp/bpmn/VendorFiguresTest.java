package nl.herontwerp.bpmn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.herontwerp.process.StartingInventory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures as tools write them come in with the right unit, once, or are reported. */
class VendorFiguresTest {

    private static final String BPSIM = "xmlns:b='http://www.bpsim.org/schemas/1.0'";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <b:FloatingParameter value='99' result='mean'/><b:FloatingParameter value='5'/> | a ACTIVE_MINUTES 5
            <b:FloatingParameter value='99' result='max'/>                                | ''
            <b:EnumParameter><b:FloatingParameter value='4'/><b:FloatingParameter value='11'/></b:EnumParameter> | a ACTIVE_MINUTES 7.5
            <b:EnumParameter><b:DurationParameter value='PT1H'/><b:NumericParameter value='30'/></b:EnumParameter> | a ACTIVE_MINUTES 45
            <b:UserDistribution><b:UserDistributionDataPoint probability='0.5'><b:DurationParameter value='PT1H'/></b:UserDistributionDataPoint><b:UserDistributionDataPoint probability='0.5'><b:DurationParameter value='PT2H'/></b:UserDistributionDataPoint></b:UserDistribution> | a ACTIVE_MINUTES 90
            <b:ExpressionParameter value='getProperty() * 2'/>                            | ? a getProperty() * 2
            <b:StringParameter value='5'/>                                                | ? a 5
            <b:FloatingParameter value='0,5'/>                                            | ? a 0,5
            <b:FloatingParameter value='-5'/>                                             | ? a -5
            <b:FloatingParameter value='1e12'/>                                           | ? a 1000000000000
            <b:FloatingParameter value='NaN'/>                                            | ''
            <b:NormalDistribution mean='0' standardDeviation='0.0'/>                      | ''
            <b:NormalDistribution mean='' standardDeviation=''/>                          | ''
            <b:FloatingParameter value='3' validFor='c1'/><b:FloatingParameter value='7'/> | a ACTIVE_MINUTES 7
            <b:FloatingParameter value='3' validFor='c1'/><b:FloatingParameter value='7' validFor='c2'/> | ? a 3; 7
            """)
    void aBpsimTimeIsReadOrReported(String value, String expected) throws ModelRefused {
        var time = "<b:TimeParameters><b:ProcessingTime>" + value + "</b:ProcessingTime></b:TimeParameters>";

        assertThat(said(bpsim(scenario("s", "", "baseTimeUnit='min'", about("a", time)))))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a | <b:TimeParameters><b:Duration><b:NumericParameter value='8'/></b:Duration></b:TimeParameters> | ? a 8 min
            a | <b:TimeParameters><b:LagTime><b:NumericParameter value='8'/></b:LagTime></b:TimeParameters> | ? a 8 min
            a | <b:TimeParameters><b:ProcessingTime><b:NumericParameter value='5'/></b:ProcessingTime><b:Duration><b:NumericParameter value='5'/></b:Duration></b:TimeParameters> | a ACTIVE_MINUTES 5
            s | <b:ControlParameters><b:InterTriggerTimer><b:DurationParameter value='PT10M'/></b:InterTriggerTimer></b:ControlParameters> | ? s 10 min
            s | <b:ControlParameters><b:InterTriggerTimer><b:DurationParameter value='PT0S'/></b:InterTriggerTimer></b:ControlParameters> | ''
            a | <b:CostParameters><b:FixedCost><b:FloatingParameter value='12.5'/></b:FixedCost><b:UnitCost><b:FloatingParameter value='0'/></b:UnitCost></b:CostParameters> | - a 12.5
            a | <b:ResourceParameters><b:Selection><b:ExpressionParameter value='bpsim:getResource("R",2)'/></b:Selection></b:ResourceParameters> | ? a bpsim:getResource("R",2)
            a | <b:ResourceParameters><b:Selection><b:ExpressionParameter value='bpsim:getResource("R",1)'/></b:Selection></b:ResourceParameters> | ''
            """)
    void whatHasNoPlaceOrSaysTooLittleIsReported(String element, String group, String expected) throws ModelRefused {
        assertThat(said(bpsim(scenario("s", "", "baseTimeUnit='min'", about(element, group)))))
                .isEqualTo(expected);
    }

    @Test
    void aScenarioHasTheUnitsOfTheOneThatItInheritsFrom() throws ModelRefused {
        var time =
                "<b:TimeParameters><b:ProcessingTime><b:NumericParameter value='3'/></b:ProcessingTime></b:TimeParameters>";
        var base = scenario("base", "", "baseTimeUnit='hour'", "");
        var child = "<b:Scenario id='child' inherits='base'>" + about("a", time) + "</b:Scenario>";
        var circle =
                scenario("one", "inherits='two'", "", about("a", time)) + scenario("two", "inherits='one'", "", "");

        assertThat(said(bpsim(base + child))).isEqualTo("a ACTIVE_MINUTES 180");
        assertThat(said(bpsim(child + base))).isEqualTo("a ACTIVE_MINUTES 180");
        assertThat(said(bpsim(circle))).isEqualTo("a ACTIVE_MINUTES 3");
    }

    @Test
    void anEventAtTheEdgeHappensAsOftenAsItSaysItself() throws ModelRefused {
        var inside = Models.definitions("<process id='p'><startEvent id='s'/><task id='a'/><task id='b'/>"
                + "<boundaryEvent id='late' attachedToRef='a'/>" + Models.flow("f", "s", "a")
                + Models.flow("g", "late", "b")
                + "</process>%s");
        var event = about("late", chance("10"));
        var flow = about("g", chance("100"));

        var both = Models.read(inside.formatted(relationship(scenario("x", "", "", flow + event))));
        var onlyFlow = Models.read(inside.formatted(relationship(scenario("x", "", "", flow))));

        assertThat(StartingInventory.of(both.model()).flowProbabilities().get("g"))
                .extracting(sourced -> sourced.value().stripTrailingZeros().toPlainString())
                .isEqualTo("0.1");
        assertThat(StartingInventory.of(onlyFlow.model()).flowProbabilities()).isEmpty();
    }

    @Test
    void anEventAfterAGatewayThatWaitsHasTheChanceOfItsWay() throws ModelRefused {
        var file = Models.read(Models.definitions("<process id='p'><eventBasedGateway id='x'/>"
                + "<intermediateCatchEvent id='m'/><intermediateCatchEvent id='t'/>" + Models.flow("f", "x", "m")
                + Models.flow("g", "x", "t") + "</process>"
                + relationship(scenario("x", "", "", about("m", chance("0.8")) + about("t", chance("0.2"))))));

        assertThat(StartingInventory.of(file.model()).flowProbabilities()).containsOnlyKeys("f", "g");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            80  |     | 0.8
            60  | 60  | 0.6
            80  | 0   | 0.8
            0.8 |     | 0.8
            1   | 99  | 0.01
            150 |     |
            """)
    void chancesAboveOneArePerCents(String one, String other, String chance) throws ModelRefused {
        var second = other == null ? "" : "<q:sequenceFlow elementId='g' executionProbability='" + other + "'/>";
        var file = qbp("EUR", "<q:sequenceFlow elementId='f' executionProbability='" + one + "'/>" + second);

        var found = file.model().carried().stream()
                .filter(figure -> figure.elementId().equals("f"))
                .map(figure -> figure.value().stripTrailingZeros().toPlainString());

        assertThat(found.findFirst().orElse(null)).isEqualTo(chance);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <q:element elementId='a'><q:durationDistribution type='FIXED' mean='0' arg1='300' arg2='NaN'/></q:element> | ? a FIXED 0 300 NaN
            <q:element elementId='a'><q:durationDistribution type='FIXED' mean='0' arg1='0' arg2='NaN'/></q:element> | ''
            <q:element elementId='a' fixedCost='5'/> | - a 5
            <q:arrivalRateDistribution type='EXPONENTIAL' mean='NaN' arg1='1800' arg2='NaN'/> | ? p 30 min
            <q:resource id='r' name='Magazijn' costPerHour='20'/> | ? L 20 USD
            """)
    void qbpIsReadOrReported(String inside, String expected) throws ModelRefused {
        assertThat(said(qbp("USD", inside))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Bearbeitungszeit in Minuten | 1.234,5            | a ACTIVE_MINUTES 1234.5
            processing time (min)       | 1,234.5            | a ACTIVE_MINUTES 1234.5
            Duur (min)                  | 1.500              | ? a 1.500
            Duur (min)                  | 0.125              | a ACTIVE_MINUTES 0.125
            Bewerkingstijd              | 1 uur 30 min       | a ACTIVE_MINUTES 90
            duration                    | 1h 30m             | a ACTIVE_MINUTES 90
            duration                    | 30m                | ? a 30m
            duration                    | 00:15              | ? a 00:15
            duration                    | 10-15 min          | ? a 10-15 min
            wachttijd                   | 2 weken            | a WAITING_MINUTES 20160
            meta-executiontime          | {"value":15,"unit":"min"} | a ACTIVE_MINUTES 15
            meta-executiontime          | {"value":15}       | ? a {"value":15}
            Average processing time     | 15 Min.            | a ACTIVE_MINUTES 15
            AT_TIME_AVG_PRCS            | 0000:00:15:00      | a ACTIVE_MINUTES 15
            Cost per hour               | € 31,20            | a COST_PER_HOUR 31.2
            kosten per uur              | 31,20              | a COST_PER_HOUR 31.2
            kosten                      | 12,50              | - a 12,50
            kosten                      | 0,00               | ''
            dueDate                     | P7D                | ''
            doorlooptijd                | 3 dagen            | ''
            """)
    void aPropertyIsReadOrReported(String name, String value, String expected) throws ModelRefused {
        var file = task("<s:signavioMetaData xmlns:s='http://www.signavio.com' metaKey='" + name + "' metaValue='"
                + value.replace("\"", "&quot;") + "'/>");

        assertThat(said(file)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <z:taskHeaders xmlns:z='http://camunda.org/schema/zeebe/1.0'><z:header key='duration' value='PT12M'/></z:taskHeaders> | Camunda duration
            <z:taskSchedule xmlns:z='http://camunda.org/schema/zeebe/1.0' dueDate='P2D'/>                                         |
            <d:metaData xmlns:d='http://www.jboss.org/drools' name='customDuration'><d:metaValue><![CDATA[PT12M]]></d:metaValue></d:metaData> | jBPM customDuration
            <d:metaData xmlns:d='http://www.jboss.org/drools' name='customSLADueDate'><d:metaValue>PT12M</d:metaValue></d:metaData> |
            <vp:property xmlns:vp='http://www.visual-paradigm.com/bpmn/vpspecificcontent' name='Duration' value='12 minutes'/>      | vp Duration
            <tag xmlns='http://www.sparxsystems.com.au/bpmn20' name='Duration' value='12 min'/>                                     | tag Duration
            """)
    void eachToolsWayIsFound(String extension, String place) throws ModelRefused {
        var carried = task(extension).model().carried();

        assertThat(carried.stream().map(figure -> figure.provenance()).toList())
                .isEqualTo(place == null ? List.of() : List.of(place));
    }

    @Test
    void waitingOfDifferentKindsAddsUp() throws ModelRefused {
        var file = task(adonis("A_WAITING_TIME", "00:001:00:00:00")
                + adonis("A_RESTING_TIME", "00:000:02:00:00")
                + adonis("A_TRANSPORT_TIME", "00:000:00:30:00"));

        assertThat(said(file)).isEqualTo("a WAITING_MINUTES 1590");
        assertThat(file.model().alternatives()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <multiInstanceLoopCharacteristics><loopCardinality xsi:type='tFormalExpression'> 3 </loopCardinality></multiInstanceLoopCharacteristics> | a REPETITIONS 3
            <multiInstanceLoopCharacteristics><loopCardinality>${n}</loopCardinality></multiInstanceLoopCharacteristics> | ''
            <multiInstanceLoopCharacteristics/> | ''
            <standardLoopCharacteristics loopMaximum='5'/> | ? a 5
            """)
    void theStandardSaysHowOftenAnActivityRuns(String marker, String expected) throws ModelRefused {
        assertThat(said(Models.read(Models.process("<task id='a'>" + marker + "</task>"))))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            intermediateCatchEvent | <timeDuration>PT2H</timeDuration>   | t WAITING_MINUTES 120
            intermediateCatchEvent | <timeDuration>${wait}</timeDuration> | ''
            intermediateCatchEvent | <timeCycle>R3/PT10H</timeCycle>     | ''
            startEvent             | <timeDuration>P7D</timeDuration>    | ''
            """)
    void anEventWaitsAsLongAsItsTimerSays(String event, String timer, String expected) throws ModelRefused {
        var file = Models.read(Models.process(
                "<" + event + " id='t'><timerEventDefinition>" + timer + "</timerEventDefinition></" + event + ">"));

        assertThat(said(file)).isEqualTo(expected);
    }

    /** Figures that count, figures that are unclear (?) and figures without a use (-). */
    private static String said(ModelFile file) {
        var carried = file.model().carried().stream()
                .map(figure -> figure.elementId() + " " + figure.kind() + " "
                        + figure.value().stripTrailingZeros().toPlainString());
        var reported = file.findings().stream()
                .filter(finding -> finding.rule().startsWith("figure-un"))
                .map(finding -> (finding.rule().equals("figure-unclear") ? "? " : "- ") + finding.elementId() + " "
                        + finding.message().args().getLast());
        return Stream.concat(carried, reported).collect(Collectors.joining(", "));
    }

    private static String scenario(String id, String attributes, String parameters, String inside) {
        return "<b:Scenario id='" + id + "' " + attributes + "><b:ScenarioParameters " + parameters + "/>" + inside
                + "</b:Scenario>";
    }

    private static String about(String element, String inside) {
        return "<b:ElementParameters elementRef='" + element + "'>" + inside + "</b:ElementParameters>";
    }

    private static String chance(String value) {
        return "<b:ControlParameters><b:Probability><b:FloatingParameter value='" + value
                + "'/></b:Probability></b:ControlParameters>";
    }

    private static String relationship(String scenarios) {
        return "<relationship type='BPSimData'><extensionElements><b:BPSimData " + BPSIM + ">" + scenarios
                + "</b:BPSimData></extensionElements></relationship>";
    }

    private static ModelFile bpsim(String scenarios) throws ModelRefused {
        return Models.read(Models.definitions(
                "<process id='p'><startEvent id='s'/><task id='a'/></process>" + relationship(scenarios)));
    }

    private static ModelFile qbp(String currency, String inside) throws ModelRefused {
        return Models.read(
                Models.definitions("<process id='p'><laneSet id='ls'><lane id='L' name='Magazijn'/></laneSet>"
                        + "<exclusiveGateway id='x'/><task id='a'/><task id='b'/>" + Models.flow("f", "x", "a")
                        + Models.flow("g", "x", "b") + "</process>"
                        + "<q:processSimulationInfo xmlns:q='http://www.qbp-simulator.com/Schema201212' currency='"
                        + currency
                        + "'>" + inside + "</q:processSimulationInfo>"));
    }

    private static ModelFile task(String extension) throws ModelRefused {
        return Models.read(
                Models.process("<task id='a'><extensionElements>" + extension + "</extensionElements></task>"));
    }

    private static String adonis(String name, String value) {
        return "<o:attribute xmlns:o='http://www.boc-group.com' name='" + name + "'><o:value>" + value
                + "</o:value></o:attribute>";
    }
}
