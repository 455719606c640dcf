package nl.herontwerp.scenario.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.herontwerp.carving.Activity;
import nl.herontwerp.carving.Assignment;
import nl.herontwerp.carving.Burden;
import nl.herontwerp.carving.CarvedRole;
import nl.herontwerp.carving.ClassOverride;
import nl.herontwerp.carving.ComplexityClass;
import nl.herontwerp.carving.ComposingChange;
import nl.herontwerp.carving.Demand;
import nl.herontwerp.carving.Design;
import nl.herontwerp.carving.DesignEdit;
import nl.herontwerp.carving.FreedUse;
import nl.herontwerp.carving.HardStop;
import nl.herontwerp.carving.JudgementEdit;
import nl.herontwerp.carving.PieceEdit;
import nl.herontwerp.carving.Profile;
import nl.herontwerp.carving.QualityAnswer;
import nl.herontwerp.carving.RobotDeal;
import nl.herontwerp.carving.RobotItem;
import nl.herontwerp.carving.RobotOption;
import nl.herontwerp.carving.RobotTimes;
import nl.herontwerp.carving.RoleExtras;
import nl.herontwerp.carving.RoleTerms;
import nl.herontwerp.carving.StartingPoint;
import nl.herontwerp.carving.SubsidyEnd;
import nl.herontwerp.carving.Supplier;
import nl.herontwerp.carving.SupplierEdit;
import nl.herontwerp.carving.SupportMeasure;
import nl.herontwerp.carving.TermsChange;
import nl.herontwerp.carving.WorkQuality;
import nl.herontwerp.costing.CostCase.Employer;
import nl.herontwerp.costing.Horizon;
import nl.herontwerp.kernel.Edit;
import nl.herontwerp.kernel.Hours;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.kernel.Percentage;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.kernel.ScaleStep;
import nl.herontwerp.process.Evidence;
import nl.herontwerp.process.InventoryEdit;
import nl.herontwerp.process.Performer;
import nl.herontwerp.process.Provenance;
import nl.herontwerp.process.RangeEdit;
import nl.herontwerp.process.ScanEdit;
import nl.herontwerp.process.ScanQuestion;
import nl.herontwerp.process.Sourced;
import nl.herontwerp.process.TaskFigures;
import nl.herontwerp.process.TaskScan;
import nl.herontwerp.process.TimeWindow;
import nl.herontwerp.reshoring.Entry;
import nl.herontwerp.reshoring.Factor;
import nl.herontwerp.reshoring.Location;
import nl.herontwerp.scenario.Aim;
import nl.herontwerp.scenario.ElementEdit;
import nl.herontwerp.scenario.EmployerEdit;
import nl.herontwerp.scenario.HorizonEdit;
import nl.herontwerp.scenario.InputKind;
import nl.herontwerp.scenario.LocationEdit;
import nl.herontwerp.scenario.ScaleEdit;
import nl.herontwerp.scenario.UncertaintyEdit;
import nl.herontwerp.uncertainty.Distribution;
import nl.herontwerp.wagerules.HourBasis;
import nl.herontwerp.wagerules.ScaleLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JacksonException;

/** Every kind of edit comes back from its JSON as it was. */
class JsonTest {

    private static final Provenance ENTERED = new Provenance.Entered("anna", Instant.parse("2026-03-01T10:15:30.123Z"));

    static Stream<Edit<?>> edits() {
        var two = new BigDecimal("2.50");
        var demands = Map.of(Demand.WORKING_PACE, 2, Demand.INDEPENDENCE, 0);
        var override = new ClassOverride(ComplexityClass.SIMPLE, "met \"aanhaling\"", "anna");
        var piece = new Activity("a", "vouwen", two, demands, EnumSet.of(HardStop.LEGALLY_RESERVED), override);
        var aid = new SupportMeasure(
                "m", SupportMeasure.Kind.TECHNICAL, "stappenkaart", Demand.INDEPENDENCE, 1, Money.of("25.50"), null);
        var aided = piece.withId("c")
                .withMeasures(List.of(aid))
                .withWorkItems(List.of("staand werk, binnen"))
                .withStart(new StartingPoint("Magazijn", true, EnumSet.of(Demand.WORKING_PACE)));
        var role = new CarvedRole(
                "r",
                "Hulp",
                2,
                Hours.of("25.5"),
                5,
                Hours.of(40),
                Money.of("15.10"),
                21,
                Percentage.of(60),
                CarvedRole.Subsidy.ESTABLISHED,
                CarvedRole.Benefit.JOBS_AGREEMENT,
                new CarvedRole.Guidance("l0", Hours.of("1.5"), Hours.of(1), null),
                Money.of(500),
                new ScaleStep("3", "2"),
                List.of(new CarvedRole.TaskEstimate("t", null, two, BigDecimal.TEN, Percentage.of(90), null)),
                BigDecimal.TEN,
                new CarvedRole.HandOver(two, BigDecimal.ONE),
                new RoleExtras(
                        SubsidyEnd.after(LocalDate.of(2028, 3, 31)),
                        Percentage.of("8.33"),
                        Hours.of(100),
                        Percentage.of(5),
                        true,
                        Money.of("32.50"),
                        Money.of(900),
                        Money.of(150)));
        var profile = new Profile(
                "p",
                "Profiel A",
                Hours.of(24),
                null,
                Percentage.of(80),
                null,
                null,
                Map.of(Demand.WORKING_PACE, 1),
                List.of(
                        TimeWindow.of(List.of(DayOfWeek.MONDAY), LocalTime.of(8, 0), LocalTime.of(12, 30)),
                        TimeWindow.of(List.of(DayOfWeek.SATURDAY), LocalTime.of(22, 0), LocalTime.of(2, 0))),
                "jobcoach",
                null);
        var coverage = new RobotOption.Coverage(Percentage.of(80), Percentage.of("12.5"));
        var covered = new LinkedHashMap<String, RobotOption.Coverage>();
        covered.put("a", coverage);
        var robot = new RobotOption(
                "m", "Arm", RobotOption.Kind.COBOT, Money.of(85_000), null, Money.ZERO, null, two, null, covered);
        var performer = new Performer(
                "l0",
                "Inpakker",
                new Sourced<>(two, ENTERED),
                new Sourced<>(Money.of("16.33"), new Provenance.FromModel("BPSim")),
                new Sourced<>(Hours.of(32), new Provenance.Assumed("cao")),
                null,
                null,
                new ScaleStep("A", "aanloop"));
        var line = new ScaleLine(
                "1",
                new ScaleStep("3", "2"),
                LocalDate.of(2026, 7, 1),
                new ScaleLine.Wage(Money.of("2527.20"), ScaleLine.WagePer.MONTH, Hours.of(36)),
                new ScaleLine.Extras(Percentage.of("8.33"), null, Money.ZERO, ScaleLine.TravelPer.DAY),
                new ScaleLine.Absence(Hours.of(144), null, Hours.of("43.2"), null, Percentage.of(5)));
        var evening = TimeWindow.of(
                EnumSet.of(DayOfWeek.FRIDAY, DayOfWeek.MONDAY), LocalTime.of(16, 30), LocalTime.of(20, 0));
        var location = new Location(
                "a",
                "Fabriek",
                Location.Kind.ABROAD,
                "CNY",
                new BigDecimal("7.85"),
                LocalDate.of(2026, 7, 1),
                Percentage.of(6),
                Percentage.of("-1.5"),
                null,
                Percentage.of(10),
                Map.of(
                        Factor.UNIT_PRICE,
                        Entry.of("24.00"),
                        Factor.FREIGHT_INSURANCE,
                        new Entry(Location.INSURANCE_START, null, false, true)));
        return Stream.of(
                new InventoryEdit.SetActiveMinutes("t", two, ENTERED),
                new InventoryEdit.SetWaitingMinutes("t", null, ENTERED),
                new InventoryEdit.SetVisitsPerCase("t", two, ENTERED),
                new InventoryEdit.SetTimesPerYear("t", two, ENTERED),
                new InventoryEdit.SetPerformer("t", null),
                new InventoryEdit.PutPerformer(performer),
                new InventoryEdit.RemovePerformer("l0"),
                new InventoryEdit.SetFlowProbability("f", two, ENTERED),
                new InventoryEdit.SetRepetitions("t", two, ENTERED),
                new InventoryEdit.SetCasesPerYear("p", new BigDecimal("1E+3"), ENTERED),
                new InventoryEdit.SetWeeksPerYear(two, ENTERED),
                new RangeEdit.SetLeastMinutes("t", BigDecimal.ONE),
                new RangeEdit.SetMostMinutes("t", null),
                new RangeEdit.SetMinutesRange(
                        "t",
                        BigDecimal.ONE,
                        two,
                        BigDecimal.TEN,
                        new Provenance.Entered("anna", Instant.EPOCH, Evidence.Kind.OBSERVATION)),
                new ScanEdit.AnswerScan("t", ScanQuestion.PILES_UP, true),
                new ScanEdit.AnswerUnknown("t", ScanQuestion.OVERTIME),
                new ScanEdit.NameTask("t", "Dozen vouwen"),
                new ScanEdit.SetTimeWindows("t", List.of(evening)),
                new ScanEdit.SetLocation("t", "hal 3"),
                new ScanEdit.SetDepartment("t", "expeditie"),
                new ScanEdit.SetNotes("t", "eerst \"aanhaling\""),
                new ScanEdit.SetEvidence("t", new Evidence(Evidence.Kind.INTERVIEW, "anna", LocalDate.of(2026, 3, 1))),
                new ElementEdit.RecogniseElements(2, Map.of("t", "u"), Map.of(1, 2)),
                new EmployerEdit.SetEmployer(new Employer(true, false, Percentage.of("1.2"), null)),
                new ScaleEdit.PutLines(List.of(line)),
                new ScaleEdit.RemoveLine("1"),
                new ScaleEdit.SetBasis(HourBasis.PAID),
                new HorizonEdit.SetNumber(Horizon.Setting.WAGE_GROWTH, new BigDecimal("2.75")),
                new HorizonEdit.SetNumber(Horizon.Setting.DISCOUNT_RATE, null),
                new HorizonEdit.SetStart(LocalDate.of(2026, 9, 1)),
                new HorizonEdit.SetStart(null),
                new HorizonEdit.SetDiscountReason("rente van de \"bank\""),
                new LocationEdit.SetVolume(new BigDecimal("2E+4"), Percentage.of("2.5")),
                new LocationEdit.PutLocation(location),
                new LocationEdit.RemoveLocation("a"),
                new LocationEdit.SetValue("a", Factor.TOOLING, Entry.of("30000", 5)),
                new LocationEdit.SetValue("a", Factor.LABOUR, Entry.SKIPPED),
                new UncertaintyEdit.SetDistribution(InputKind.MINUTES, "t", new Distribution.Pert(BigDecimal.ONE, two)),
                new UncertaintyEdit.SetDistribution(
                        InputKind.USED, "l0", new Distribution.Uniform(BigDecimal.ONE, two)),
                new UncertaintyEdit.SetDistribution(
                        InputKind.CASES, "p", new Distribution.Triangular(BigDecimal.ONE, two)),
                new UncertaintyEdit.SetDistribution(
                        InputKind.SUBSIDY, "r", new Distribution.Chance(Percentage.of("12.5"))),
                new UncertaintyEdit.SetDistribution(InputKind.DONE, "r", new Distribution.Fixed()),
                new UncertaintyEdit.SetDistribution(InputKind.DONE, "r", null),
                new UncertaintyEdit.SetSeed(42),
                new UncertaintyEdit.SetAim(new Aim(Aim.Outcome.PAYBACK, new BigDecimal("3.5"), null, null)),
                new UncertaintyEdit.SetAim(new Aim(Aim.Outcome.UNIT, null, "a", "b")),
                new PieceEdit.SplitPiece("whole:t", "a", "vouwen", two),
                new PieceEdit.SplitTask("t", List.of(piece, Activity.of("b", "vullen", two))),
                new PieceEdit.AddPiece("whole:t", aided),
                new PieceEdit.Redivide("t", List.of(piece, aided)),
                new JudgementEdit.PutMeasure("a", aid),
                new JudgementEdit.RemoveMeasure("a", "m"),
                new JudgementEdit.SetWorkItems("a", List.of("zittend werk")),
                new JudgementEdit.ConfirmPiece("a"),
                new JudgementEdit.TakeOver("whole:t", aided),
                new PieceEdit.ScaleTask("t", two),
                new PieceEdit.MergePieces("a", "b"),
                new PieceEdit.ResizePiece("a", two),
                new PieceEdit.RenamePiece("a", "ë €"),
                new PieceEdit.MovePiece("a", 1),
                new JudgementEdit.SetDemand("a", Demand.PHYSICAL_LOAD, null),
                new JudgementEdit.SetHardStop("a", HardStop.NO_FIXED_INSTRUCTION_POSSIBLE, true),
                new JudgementEdit.OverrideClass("a", override),
                new DesignEdit.PutRole(role),
                new DesignEdit.ChangeTerms("r", new TermsChange.SetText(RoleTerms.Field.PLACE, "Magazijn")),
                new DesignEdit.ChangeTerms("r", new TermsChange.SetText(RoleTerms.Field.REMARKS, null)),
                new DesignEdit.ChangeTerms("r", new TermsChange.SetLines(RoleTerms.Lines.TRAINING, List.of("tillen"))),
                new DesignEdit.ChangeTerms("r", new TermsChange.SetStart(LocalDate.of(2026, 9, 1))),
                new DesignEdit.ChangeTerms(
                        "r",
                        new TermsChange.SetOwnText(
                                "VACANCY.offer", "Aanbod", new RoleTerms.OwnText("met \"aanhaling\"", "abc"))),
                new DesignEdit.RemoveRole("r"),
                new DesignEdit.Assign("a", new Assignment.ToRole("r")),
                new DesignEdit.Assign(
                        "a",
                        new Assignment.ToRole(
                                "r", new CarvedRole.HandOver(two, BigDecimal.ZERO), EnumSet.of(Burden.DIRTY))),
                new DesignEdit.Compose(new ComposingChange.AnswerQuality(
                        "r", WorkQuality.CONTACT, new QualityAnswer(false, "werkt alleen"))),
                new DesignEdit.Compose(new ComposingChange.PutProfile(profile)),
                new DesignEdit.Compose(new ComposingChange.RemoveProfile("p")),
                new DesignEdit.Assign("a", new Assignment.Stopped()),
                new DesignEdit.Assign("a", null),
                new DesignEdit.PutRobot(robot),
                new DesignEdit.PutRobot(leased()),
                new DesignEdit.SetCoverage(
                        "m",
                        "a",
                        new RobotOption.Coverage(
                                Percentage.of(100),
                                Percentage.of(80),
                                two,
                                new RobotOption.Help(
                                        RobotOption.Effect.ASSIST,
                                        Map.of(Demand.PREDICTABILITY, 1),
                                        Percentage.of(5)))),
                new DesignEdit.RemoveRobot("m"),
                new SupplierEdit.PutSupplier(supplier()),
                new SupplierEdit.RemoveSupplier("s"),
                new DesignEdit.SetCoverage("m", "a", coverage),
                new DesignEdit.SetFreedUses(
                        "l0", List.of(new FreedUse(FreedUse.Kind.MORE_OUTPUT, Percentage.of(50), Money.of(20)))));
    }

    static Supplier supplier() {
        return new Supplier(
                "s",
                "Schoon & Co",
                Supplier.Kind.SHELTERED,
                new Supplier.Price(
                        Supplier.Per.TIME,
                        Money.of("3.25"),
                        new BigDecimal("5000"),
                        Supplier.Vat.COST,
                        Percentage.of(21),
                        Percentage.of("2.5")),
                Money.of(1500),
                new Supplier.Care(new BigDecimal("0.5"), "l0", Hours.of(40)),
                LocalDate.of(2027, 1, 1),
                LocalDate.of(2029, 12, 31));
    }

    @Test
    void workThatIsBoughtIsWrittenInFull() {
        var edit = new DesignEdit.Assign("a", new Assignment.ToSupplier("s"));
        assertThat(EditKind.DESIGN.write(edit))
                .isEqualTo("{\"type\":\"Assign\",\"activityId\":\"a\","
                        + "\"assignment\":{\"type\":\"ToSupplier\",\"supplierId\":\"s\"}}");
        assertThat(EditKind.DESIGN.read(EditKind.DESIGN.write(edit))).isEqualTo(edit);
        var written = EditKind.DESIGN.write(new SupplierEdit.PutSupplier(supplier()));
        assertThat(written)
                .contains("\"price\":{\"per\":\"TIME\",\"amount\":{\"euros\":3.25},\"leastPerYear\":5000,"
                        + "\"vat\":\"COST\",\"vatRate\":{\"percent\":21},\"growth\":{\"percent\":2.5}}")
                .contains("\"care\":{\"handOverMinutes\":0.5,\"performerId\":\"l0\",\"hoursPerYear\":{\"value\":40}}");
    }

    @Test
    void aDesignFromBeforeSuppliersHasNone() {
        var before = Json.MAPPER.writeValueAsString(Design.EMPTY).replace(",\"suppliers\":{}", "");
        assertThat(before).doesNotContain("suppliers");
        assertThat(Json.MAPPER.readValue(before, Design.class)).isEqualTo(Design.EMPTY);
    }

    @ParameterizedTest
    @MethodSource("edits")
    void anEditComesBackAsItWas(Edit<?> edit) {
        var kind = EditKind.of(edit);
        assertThat(kind.read(kind.write(edit))).isEqualTo(edit);
    }

    @Test
    void noKindOfEditIsForgottenHere() {
        var here = new TreeSet<String>();
        edits().forEach(edit -> here.add(edit.getClass().getName()));
        var all = new TreeSet<String>();
        for (var kinds : Set.of(
                InventoryEdit.class,
                DesignEdit.class,
                EmployerEdit.class,
                ScaleEdit.class,
                LocationEdit.class,
                ElementEdit.class,
                UncertaintyEdit.class,
                HorizonEdit.class)) {
            records(kinds).forEach(kind -> all.add(kind.getName()));
        }
        assertThat(here).isEqualTo(all);
    }

    private static Stream<Class<?>> records(Class<?> kind) {
        return kind.isSealed() ? Stream.of(kind.getPermittedSubclasses()).flatMap(JsonTest::records) : Stream.of(kind);
    }

    private static RobotOption leased() {
        var covered = new LinkedHashMap<String, RobotOption.Coverage>();
        covered.put("a", new RobotOption.Coverage(Percentage.of(80), Percentage.of(10), BigDecimal.TEN, null));
        return RobotOption.itemised(
                "m",
                "Arm",
                RobotOption.Kind.COBOT,
                BigDecimal.valueOf(8),
                Money.ZERO,
                covered,
                new RobotDeal(
                        RobotDeal.Way.LEASE,
                        RobotDeal.HirePer.MONTH,
                        null,
                        true,
                        LocalDate.of(2026, 9, 1),
                        null,
                        List.of(
                                new RobotItem(RobotItem.Kind.LEASE, Money.of("1234.56")),
                                new RobotItem(
                                        RobotItem.Kind.SAFETY,
                                        Money.of(5000),
                                        RobotItem.Payer.GRANT,
                                        Percentage.of(40),
                                        "ISO/TS 15066"),
                                new RobotItem(RobotItem.Kind.ENERGY, null))),
                new RobotTimes(
                        BigDecimal.ONE,
                        Hours.of(8),
                        null,
                        Percentage.of(85),
                        null,
                        BigDecimal.ONE,
                        null,
                        Money.of(640)));
    }

    @Test
    void aRobotFromBeforeThereWereDealsIsReadAndWrittenAsBefore() {
        var before = "{\"type\":\"PutRobot\",\"robot\":{\"id\":\"m\",\"name\":\"Arm\",\"kind\":\"COBOT\","
                + "\"purchase\":{\"euros\":85000},\"training\":{\"euros\":0},\"lifeYears\":2,"
                + "\"coverage\":{\"a\":{\"share\":{\"percent\":80},\"remainingHuman\":{\"percent\":12.5}}}}}";
        var edit = (DesignEdit.PutRobot) EditKind.DESIGN.read(before);
        assertThat(EditKind.DESIGN.write(edit)).isEqualTo(before);
        var robot = edit.robot();
        assertThat(robot.deal()).isNull();
        assertThat(robot.times()).isNull();
        assertThat(robot.coverage().get("a"))
                .isEqualTo(new RobotOption.Coverage(Percentage.of(80), Percentage.of("12.5")));
        assertThat(robot.dealOrAmounts().items())
                .containsExactly(
                        new RobotItem(RobotItem.Kind.PURCHASE, Money.of(85_000)),
                        new RobotItem(RobotItem.Kind.INTEGRATION, null),
                        new RobotItem(RobotItem.Kind.TRAINING, Money.ZERO),
                        new RobotItem(RobotItem.Kind.RUNNING, null));
    }

    @Test
    void aRobotWithADealIsWrittenItemByItem() {
        assertThat(EditKind.DESIGN.write(new DesignEdit.PutRobot(leased())))
                .isEqualTo("{\"type\":\"PutRobot\",\"robot\":{\"id\":\"m\",\"name\":\"Arm\",\"kind\":\"COBOT\","
                        + "\"lifeYears\":8,\"residualValue\":{\"euros\":0},"
                        + "\"coverage\":{\"a\":{\"share\":{\"percent\":80},\"remainingHuman\":{\"percent\":10},"
                        + "\"cycleSeconds\":10}},"
                        + "\"deal\":{\"way\":\"LEASE\",\"hirePer\":\"MONTH\",\"upkeepIncluded\":true,"
                        + "\"from\":\"2026-09-01\",\"items\":["
                        + "{\"kind\":\"LEASE\",\"amount\":{\"euros\":1234.56},\"payer\":\"EMPLOYER\"},"
                        + "{\"kind\":\"SAFETY\",\"amount\":{\"euros\":5000},\"payer\":\"GRANT\","
                        + "\"part\":{\"percent\":40},\"source\":\"ISO/TS 15066\"},"
                        + "{\"kind\":\"ENERGY\",\"payer\":\"EMPLOYER\"}]},"
                        + "\"times\":{\"shiftsPerDay\":1,\"hoursPerShift\":{\"value\":8},\"uptime\":{\"percent\":85},"
                        + "\"commissioningDays\":1,\"lostPerDay\":{\"euros\":640}}}}");
    }

    @Test
    void figuresFromBeforeThereWereQuickScansAreReadAndWrittenAsBefore() {
        var before = "{\"activeMinutes\":{\"value\":5,\"provenance\":{\"type\":\"Entered\",\"by\":\"anna\","
                + "\"at\":\"2026-03-01T10:15:30.123Z\"}},\"performerId\":\"l0\"}";
        var figures = Json.MAPPER.readValue(before, TaskFigures.class);
        var minutes = new Sourced<>(BigDecimal.valueOf(5), ENTERED);
        assertThat(figures).isEqualTo(new TaskFigures(minutes, null, null, null, "l0"));
        assertThat(figures.found()).isEqualTo(TaskScan.EMPTY);
        assertThat(Json.MAPPER.readTree(Json.MAPPER.writeValueAsString(figures)))
                .isEqualTo(Json.MAPPER.readTree(before));
    }

    @Test
    void editsFromBeforeThereWereScalesAreRead() {
        var role = """
                {"type": "PutRole", "role": {"id": "r", "name": "Hulp", "positions": 1,
                 "contractHoursPerWeek": {"value": 24}, "workingDaysPerWeek": 4,
                 "fullTimeHoursPerWeek": {"value": 36}, "age": 21, "subsidy": "NONE", "benefit": "NONE"}}\
                """;
        assertThat(EditKind.DESIGN.read(role)).isInstanceOfSatisfying(DesignEdit.PutRole.class, edit -> {
            assertThat(edit.role().scale()).isNull();
            assertThat(edit.role().estimates()).isEmpty();
        });
        var performer = """
                {"type": "PutPerformer", "performer": {"id": "l0", "name": "Inpakker"}}\
                """;
        assertThat(EditKind.INVENTORY.read(performer))
                .isEqualTo(new InventoryEdit.PutPerformer(Performer.named("l0", "Inpakker")));
    }

    @Test
    void piecesFromBeforeThereWereAidsAreRead() {
        var split = """
                {"type": "SplitTask", "taskId": "t", "pieces": [
                 {"id": "a", "name": "vouwen", "weight": 2, "demands": {"WORKING_PACE": 2}, "hardStops": []}]}\
                """;
        var expected = Activity.of("a", "vouwen", BigDecimal.TWO).withDemands(Map.of(Demand.WORKING_PACE, 2));
        assertThat(EditKind.DESIGN.read(split)).isEqualTo(new PieceEdit.SplitTask("t", List.of(expected)));
    }

    @Test
    void aDesignFromBeforeThereWereTermsIsRead() {
        var design = """
                {"splits": {}, "roles": {}, "assignments": {}, "robots": {}, "freedUses": {}}\
                """;
        assertThat(Json.MAPPER.readValue(design, Design.class)).isEqualTo(Design.EMPTY);
        var terms = new RoleTerms(
                Map.of(RoleTerms.Field.PLACE, "Magazijn"),
                Map.of(RoleTerms.Lines.TRAINING, List.of("tillen")),
                LocalDate.of(2026, 9, 1),
                Map.of("VACANCY.offer", new RoleTerms.OwnText("Fruit", "abc")));
        var settled = Design.EMPTY.withTerms(Map.of("r", terms));
        assertThat(Json.MAPPER.readValue(Json.MAPPER.writeValueAsString(settled), Design.class))
                .isEqualTo(settled);
    }

    @Test
    void termsWithoutTheirPartsAreNone() {
        assertThatThrownBy(() -> EditKind.DESIGN.read("""
                {"type": "ChangeTerms", "roleId": "r"}\
                """)).isInstanceOf(JacksonException.class);
        assertThatThrownBy(() -> EditKind.DESIGN.read("""
                {"type": "ChangeTerms", "roleId": "r", "change": {"type": "SetText", "text": "x"}}\
                """)).isInstanceOf(JacksonException.class);
    }

    @Test
    void aLocationWithoutValuesIsEmpty() {
        var put = """
                {"type": "PutLocation", "location": {"id": "a", "name": "Fabriek", "kind": "ABROAD", "currency": "EUR"}}\
                """;
        assertThat(EditKind.LOCATIONS.read(put))
                .isInstanceOfSatisfying(
                        LocationEdit.PutLocation.class,
                        edit -> assertThat(edit.location().values()).isEmpty());
        assertThatThrownBy(() -> EditKind.LOCATIONS.read("""
                {"type": "SetValue", "locationId": "a", "factor": "NO_SUCH", "entry": {}}\
                """)).isInstanceOf(JacksonException.class);
    }

    @Test
    void aLineWithoutItsPartsIsNoLine() {
        assertThatThrownBy(() -> EditKind.WAGE_SCALE.read("""
                {"type": "PutLines", "lines": [{"id": "1"}]}\
                """)).isInstanceOf(JacksonException.class);
    }

    @Test
    void aPhraseKeepsTheKindsOfItsArguments() {
        var phrase = Phrase.of(
                "scenario.test",
                "tekst",
                1,
                2L,
                new BigDecimal("1.50"),
                Money.of("2.50"),
                Hours.of("1.25"),
                Percentage.of(3),
                LocalDate.of(2026, 7, 1),
                Instant.parse("2026-03-01T10:15:30Z"),
                Phrase.of("kernel.unknown"));
        var json = Json.MAPPER.writeValueAsString(phrase);
        assertThat(Json.MAPPER.readValue(json, Phrase.class)).isEqualTo(phrase);
    }
}
