package nl.herontwerp.bpmn;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import nl.herontwerp.process.CarriedFigure;
import nl.herontwerp.process.CarriedFigure.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Figures in files are taken over with the right unit, or not at all. */
class CarriedFiguresTest {

    private static final String BPSIM = "xmlns:b='http://www.bpsim.org/schemas/1.0'";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <b:FloatingParameter value='12'/>                                     | 12
            <b:NumericParameter value='3' timeUnit='hour'/>                       | 180
            <b:DurationParameter value='PT1H30M'/>                                | 90
            <b:DurationParameter value='P1DT30S'/>                                | 1440.5
            <b:NormalDistribution mean='7' standardDeviation='2'/>                | 7
            <b:UniformDistribution min='4' max='10'/>                             | 7
            <b:TriangularDistribution min='25' mode='35' max='45'/>               | 35
            <b:TriangularDistribution min='1' mode='2' max='6'/>                  | 3
            <b:TruncatedNormalDistribution mean='5' standardDeviation='1' min='3' max='7'/> | 5
            <b:TruncatedNormalDistribution mean='0' standardDeviation='1' min='0' max='100'/> | 0.797885
            <b:PoissonDistribution mean='4'/>                                     | 4
            <b:NegativeExponentialDistribution mean='9'/>                         | 9
            <b:ErlangDistribution mean='8' k='2'/>                                | 8
            <b:GammaDistribution shape='2' scale='3'/>                            | 6
            <b:WeibullDistribution shape='1' scale='5'/>                          | 5
            <b:WeibullDistribution shape='2' scale='10'/>                         | 8.862269
            <b:LogNormalDistribution mean='6' standardDeviation='1'/>             | 6
            <b:BetaDistribution shape='3' scale='1'/>                             | 0.75
            <b:BinomialDistribution trials='10' probability='0.3'/>               | 3
            """)
    void bpsimTimesBecomeMeanMinutes(String value, BigDecimal minutes) throws ModelRefused {
        var file = bpsim("min", time("ProcessingTime", value));

        assertThat(figure(file, "a", Kind.ACTIVE_MINUTES).setScale(6, RoundingMode.HALF_EVEN))
                .isEqualByComparingTo(minutes);
    }

    @Test
    void pointsOfTheModellersOwnAreWeighed() throws ModelRefused {
        var points = "<b:UserDistribution>" + point("0.25", "4") + point("0.75", "8") + "</b:UserDistribution>";

        assertThat(figure(bpsim("min", time("ProcessingTime", points)), "a", Kind.ACTIVE_MINUTES))
                .isEqualByComparingTo("7");
    }

    @Test
    void theScenariosUnitCounts() throws ModelRefused {
        var value = "<b:FloatingParameter value='90'/>";

        assertThat(figure(bpsim("s", time("ProcessingTime", value)), "a", Kind.ACTIVE_MINUTES))
                .isEqualByComparingTo("1.5");
        assertThat(figure(bpsim("hour", time("WaitTime", value)), "a", Kind.WAITING_MINUTES))
                .isEqualByComparingTo("5400");
    }

    @Test
    void setUpCountsAsWorkAndQueuesAsWaiting() throws ModelRefused {
        var five = "<b:FloatingParameter value='5'/>";
        var file = bpsim(
                "min",
                time("SetUpTime", five)
                        + time("ProcessingTime", five)
                        + time("QueueTime", five)
                        + time("WaitTime", five));

        // each parameter stands in a group of its own here; one group holds them all in most files
        var together = bpsim(
                "min",
                "<b:TimeParameters><b:SetUpTime>" + five + "</b:SetUpTime><b:ProcessingTime>" + five
                        + "</b:ProcessingTime><b:QueueTime>" + five + "</b:QueueTime><b:WaitTime>" + five
                        + "</b:WaitTime></b:TimeParameters>");

        assertThat(figure(together, "a", Kind.ACTIVE_MINUTES)).isEqualByComparingTo("10");
        assertThat(figure(together, "a", Kind.WAITING_MINUTES)).isEqualByComparingTo("10");
        assertThat(file.model().carried()).hasSize(2);
    }

    @Test
    void zeroIsNotFilled() throws ModelRefused {
        var zero = "<b:FloatingParameter value='0.0'/>";

        assertThat(bpsim("min", time("ProcessingTime", zero) + time("WaitTime", zero))
                        .model()
                        .carried())
                .isEmpty();
    }

    @Test
    void unitCostBecomesAnHour() throws ModelRefused {
        var cost = "<b:CostParameters><b:UnitCost><b:FloatingParameter value='0.5'/></b:UnitCost></b:CostParameters>";

        assertThat(figure(bpsim("min", cost), "a", Kind.COST_PER_HOUR)).isEqualByComparingTo("30");
    }

    @Test
    void perCentsBecomeChances() throws ModelRefused {
        var file = qbp("<q:sequenceFlows><q:sequenceFlow elementId='f' executionProbability='40'/>"
                + "<q:sequenceFlow elementId='g' executionProbability='60'/></q:sequenceFlows>");

        assertThat(figure(file, "f", Kind.PROBABILITY)).isEqualByComparingTo("0.4");
        assertThat(figure(file, "g", Kind.PROBABILITY)).isEqualByComparingTo("0.6");
    }

    @Test
    void aZeroChanceCountsWhenTheOthersMakeOne() throws ModelRefused {
        var all = qbp("<q:sequenceFlow elementId='f' executionProbability='0'/>"
                + "<q:sequenceFlow elementId='g' executionProbability='1'/>");
        var none = qbp("<q:sequenceFlow elementId='f' executionProbability='0'/>"
                + "<q:sequenceFlow elementId='g' executionProbability='0'/>");

        assertThat(figure(all, "f", Kind.PROBABILITY)).isEqualByComparingTo("0");
        assertThat(none.model().carried()).isEmpty();
    }

    @Test
    void qbpTimesAreSecondsWhateverUnitIsShown() throws ModelRefused {
        var file = qbp(
                "<q:elements><q:element elementId='a'><q:durationDistribution type='NORMAL' mean='1200' "
                        + "arg1='60' arg2='NaN'><q:timeUnit>hours</q:timeUnit></q:durationDistribution></q:element></q:elements>");

        assertThat(figure(file, "a", Kind.ACTIVE_MINUTES)).isEqualByComparingTo("20");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            duration         | PT5M           | 5
            Processing time  | 00:05:30       | 5.5
            bewerkingstijd   | 1,5 uur        | 90
            Duur (min)       | 12             | 12
            durationMinutes  | 7              | 7
            A_EXECUTION_TIME | 00:000:01:30:00 | 90
            Doorlooptijd     | 5 dagen        |
            duration         | 5              |
            runtime          | 5 min          |
            """)
    void propertiesCountOnlyWhenTheyAreClear(String name, String value, BigDecimal minutes) throws ModelRefused {
        var file = Models.read(Models.process("<task id='a'><extensionElements>"
                + "<s:signavioMetaData xmlns:s='http://www.signavio.com' metaKey='" + name + "' metaValue='" + value
                + "'/></extensionElements></task>"));

        if (minutes == null) {
            assertThat(file.model().carried()).isEmpty();
        } else {
            assertThat(figure(file, "a", Kind.ACTIVE_MINUTES)).isEqualByComparingTo(minutes);
            assertThat(file.model().carried().getFirst().provenance()).isEqualTo("Signavio " + name);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <z:properties xmlns:z='http://camunda.org/schema/zeebe/1.0'><z:property name='duration' value='PT12M'/></z:properties> | Camunda duration
            <c:properties xmlns:c='http://camunda.org/schema/1.0/bpmn'><c:property name='duration' value='PT12M'/></c:properties> | Camunda duration
            <d:metaData xmlns:d='http://www.jboss.org/drools' name='duration'><d:metaValue>PT12M</d:metaValue></d:metaData> | jBPM duration
            <o:attribute xmlns:o='http://www.boc-group.com' name='A_EXECUTION_TIME'><o:value>00:000:00:12:00</o:value></o:attribute> | ADONIS A_EXECUTION_TIME
            <y:BizagiExtensions xmlns:y='http://www.bizagi.com/bpmn20'><y:BizagiProperties><y:BizagiProperty name='duration' value='12 min'/></y:BizagiProperties></y:BizagiExtensions> | Bizagi duration
            """)
    void propertiesOfEachToolAreFound(String extension, String place) throws ModelRefused {
        var file = Models.read(
                Models.process("<task id='a'><extensionElements>" + extension + "</extensionElements></task>"));

        assertThat(figure(file, "a", Kind.ACTIVE_MINUTES)).isEqualByComparingTo("12");
        assertThat(file.model().carried().getFirst().provenance()).isEqualTo(place);
    }

    static List<Path> referenceModels() {
        return Models.own().stream()
                .filter(path -> path.toString().contains("reference"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("referenceModels")
    void everyTimeOfAReferenceModelIsTakenOver(Path path) throws Exception {
        var bytes = Files.readAllBytes(path);
        var written = Pattern.compile("elementRef=\"([^\"]+)\"><bpsim:TimeParameters>(?=.*ProcessingTime)")
                .matcher(new String(bytes, UTF_8))
                .results()
                .map(match -> match.group(1))
                .toList();

        var carried = ModelReader.read("m", bytes).model().carried();

        assertThat(written).hasSizeGreaterThan(5);
        assertThat(carried.stream()
                        .filter(figure -> figure.kind() == Kind.ACTIVE_MINUTES)
                        .map(CarriedFigure::elementId))
                .containsExactlyInAnyOrderElementsOf(written);
        assertThat(carried).extracting(CarriedFigure::kind).contains(Kind.CASES_PER_YEAR, Kind.PEOPLE);
    }

    private static String time(String parameter, String value) {
        return "<b:TimeParameters><b:" + parameter + ">" + value + "</b:" + parameter + "></b:TimeParameters>";
    }

    private static String point(String chance, String value) {
        return "<b:UserDistributionDataPoint probability='" + chance + "'><b:NumericParameter value='" + value
                + "'/></b:UserDistributionDataPoint>";
    }

    private static ModelFile bpsim(String unit, String parameters) throws ModelRefused {
        return Models.read(Models.definitions("<process id='p'><task id='a'/></process>"
                + "<relationship type='BPSimData'><extensionElements><b:BPSimData " + BPSIM
                + "><b:Scenario id='s' name='Nu'><b:ScenarioParameters baseTimeUnit='" + unit
                + "'/><b:ElementParameters elementRef='a'>" + parameters
                + "</b:ElementParameters></b:Scenario></b:BPSimData></extensionElements></relationship>"));
    }

    private static ModelFile qbp(String inside) throws ModelRefused {
        return Models.read(Models.definitions("<process id='p'><exclusiveGateway id='x'/><task id='a'/><task id='b'/>"
                + Models.flow("f", "x", "a") + Models.flow("g", "x", "b") + "</process>"
                + "<q:processSimulationInfo xmlns:q='http://www.qbp-simulator.com/Schema201212'>" + inside
                + "</q:processSimulationInfo>"));
    }

    private static BigDecimal figure(ModelFile file, String element, Kind kind) {
        return file.model().carried().stream()
                .filter(figure -> figure.elementId().equals(element) && figure.kind() == kind)
                .findFirst()
                .orElseThrow()
                .value();
    }
}
