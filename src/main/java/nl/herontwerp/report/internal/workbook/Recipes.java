package nl.herontwerp.report.internal.workbook;

import static nl.herontwerp.report.internal.workbook.Recipe.cents;
import static nl.herontwerp.report.internal.workbook.Recipe.exact;
import static nl.herontwerp.report.internal.workbook.Recipe.own;
import static nl.herontwerp.report.internal.workbook.Recipe.round;
import static nl.herontwerp.report.internal.workbook.Recipe.rounded;
import static nl.herontwerp.report.internal.workbook.Recipe.when;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The formula of a spreadsheet for each formula of an explanation, by the key of its text. */
final class Recipes {

    static final Recipe SUM = exact("SUM({*})");
    static final Recipe SAME = exact("{0}");
    static final Recipe PRODUCT = exact("{0}*{1}");
    static final Recipe DIFFERENCE = exact("{0}-{1}");
    static final Recipe HIGHEST = exact("MAX({*})");

    /** One-off cost and saving a year; nothing to earn back is nothing, whatever the saving. */
    static final Recipe PAYBACK = own("IF(AND(ISNUMBER({0}),{0}=0),0,IF(COUNT({0},{1})=2,IF({1}<=0,{never},"
            + round("{0}*12/IF({1}<=0,1,{1})", 1) + "),{unknown}))");

    private static final Map<String, Recipe> ALL = new HashMap<>();
    private static final Map<String, Left> LEFT = new HashMap<>();

    private Recipes() {}

    /** Why a formula stays a value. */
    enum Left {
        /** Its result is a choice that other rules make, which a formula does not repeat. */
        CHOICE,
        /** It belongs to results that are not in the workbook. */
        ELSEWHERE
    }

    static {
        costing();
        years();
        wages();
        scales();
        subsidies();
        left();
    }

    static Optional<Recipe> of(String key) {
        return Optional.ofNullable(ALL.get(key));
    }

    static Optional<Left> whyLeft(String key) {
        return Optional.ofNullable(LEFT.get(key));
    }

    static Set<String> keys() {
        return ALL.keySet();
    }

    private static void costing() {
        ALL.put("costing.line.wage.formula", cents("{0}*{1}"));
        ALL.put("costing.line.roleWage.formula", cents("{0}*{1}*{2}"));
        for (var key : List.of("bonus", "leave", "illness")) {
            ALL.put("costing.line." + key + ".formula", cents(round("{0}*{1}", 2) + "-" + round("{0}*{2}", 2)));
        }
        ALL.put("costing.line.roleBonus.formula", cents(round("{0}*{1}*{2}", 2) + "-" + round("{0}*{1}*{3}", 2)));
        ALL.put("costing.hourWithLeave.formula", when("{1}>{2}", exact("{0}*{1}/({1}-{2})")));
        ALL.put("costing.hourWithSickness.formula", when("{1}<1", exact("{0}/(1-{1})")));
        ALL.put("costing.line.inWage.paid.formula", cents("{0}*{1}*{2}"));
        ALL.put("costing.line.inWage.formula", exact("0*{0}"));
        ALL.put("costing.roleIllHours.formula", PRODUCT);
        ALL.put("costing.wageInIllness.formula", exact("{0}*{1}*{2}"));
        ALL.put("costing.line.noRisk.formula", cents("-{0}"));
        ALL.put("costing.line.roleReplacement.formula", cents("{0}*{1}*{2}"));
        ALL.put("costing.line.guidance.formula", cents("{0}*{1}*{2}"));
        ALL.put("costing.line.robotRunning.formula", cents("{0}"));
        ALL.put("costing.line.depreciation.formula", when("{4}>0", cents("({0}+{1}+{2}-{3})/{4}")));
        ALL.put("costing.line.use.formula", cents("{0}*{1}"));
        ALL.put("costing.line.lostProduction.formula", cents("{0}*{1}"));
        ALL.put("costing.bought.formula", cents("{0}*{1}"));
        ALL.put("costing.bought.vat.formula", cents("{0}*{1}*(1+{2})"));
        ALL.put("costing.bought.whole.formula", cents("{0}"));
        ALL.put("costing.bought.wholeVat.formula", cents("{0}*(1+{1})"));
        ALL.put("costing.bought.billed.formula", HIGHEST);
        ALL.put("costing.line.keeping.formula", cents("{0}*{1}"));
        ALL.put("costing.robot.own.formula", cents("{0}*(1-{1})"));
        ALL.put("costing.robot.others.formula", cents("{0}*{1}"));
        ALL.put("costing.fastStart.formula", cents("({0}-{1})*{2}"));
        // freed hours that turned into more work are no use of them
        ALL.put("costing.use.formula", cents("-MAX(0,{0})*{1}*{2}"));
        ALL.put("costing.added.formula", cents("-MIN(0,{0})*{1}"));
        ALL.put("costing.unclaimed.formula", exact("0*{0}"));
        ALL.put("costing.unclaimedOf.formula", exact("MAX(0,{0})*{1}"));
        ALL.put("costing.shareWithoutUse.formula", when("SUM({*})<=1.0000000001", exact("1-SUM({*})")));
        ALL.put("costing.freedLessHandOver.formula", DIFFERENCE);
        ALL.put("costing.paidHours.formula", when("{0}>0", exact("{0}*{1}")));
        ALL.put("costing.weekHours.formula", PRODUCT);
        ALL.put("costing.subsidy.formula", cents("-{0}*{1}*{2}"));
        ALL.put("costing.benefit.formula", cents("-{0}*{1}"));
        ALL.put("costing.benefit.withSubsidy", cents("-{0}*{1}"));
        ALL.put("costing.benefit.ended", exact("0"));
        ALL.put("costing.aboveMinimum.formula", cents("{0}*{1}*({2}-{3})"));
        ALL.put("costing.sum.formula", SUM);
        ALL.put("costing.difference.formula", DIFFERENCE);
        ALL.put("costing.difference.changing", SUM);
        ALL.put("costing.difference.ofChanges", DIFFERENCE);
        ALL.put("costing.perCase.formula", when("{1}>0", cents("{0}/IF({1}>0,{1},1)")));
        ALL.put("costing.payback.formula", PAYBACK);
        ALL.put("costing.payback.money.formula", PAYBACK);
        ALL.put("costing.payback.worth.formula", PAYBACK);
        ALL.put("costing.payback.nothing", PAYBACK);
    }

    private static void years() {
        ALL.put("costing.grown.formula.1", exact("{0}*(1+{2})^{1}"));
        ALL.put("costing.grown.formula.2", exact("{0}*(1+{2})^{1}*(1+{3})^{1}"));
        ALL.put("costing.hourCost.minimum.formula", HIGHEST);
        // part of a month with subsidy counts by its days
        ALL.put("costing.months.forfait.formula", rounded("MIN({2},MAX(0,{0}-{1}))", 6));
        ALL.put("costing.months.until.formula", rounded("MIN(12,MAX(0,{0}-{1}))", 6));
        ALL.put("costing.months.structural.formula", SAME);
        ALL.put("costing.months.left.formula", rounded("MIN(12,MAX(0,{0}-{1}))", 0));
        ALL.put("costing.line.replacement.formula", cents("{0}*{1}"));
        ALL.put("costing.line.sold.formula", cents("-{0}*{1}"));
        ALL.put("costing.line.left.formula", cents("-({0}-({0}-{1})*{2}/{3})"));
        ALL.put("costing.robot.partYear.formula", cents("{0}*{1}/{2}"));
        ALL.put("costing.spell.formula", exact("{0}*{1}/{2}"));
        ALL.put("costing.horizon.per.formula", cents("{0}/{1}"));
        ALL.put("costing.npv.formula", SUM);
        ALL.put("costing.npv.year.formula", cents("-({0})/(1+{1})^{2}"));
        ALL.put("wagerules.carriedOn.formula", cents("{0}*(1+{1})^{2}"));
    }

    private static void wages() {
        ALL.put("wagerules.grossHour.formula", exact("{0}*(1+{1})"));
        ALL.put("wagerules.grossHour.bonus.formula", exact("{0}*(1+{1}+{2})"));
        ALL.put("wagerules.premiumWageHour.formula", exact("MIN({0},{1}/{2})"));
        ALL.put("wagerules.premiumsHour.formula", PRODUCT);
        ALL.put("wagerules.pensionHour.formula", PRODUCT);
        ALL.put("wagerules.costHour.formula", SUM);
        ALL.put("wagerules.premiums.formula", SUM);
        ALL.put("wagerules.premiums.formulaUfo", SUM);
        ALL.put("wagerules.whkAverage.formula", SAME);
        ALL.put("wagerules.minimumWage.formula", cents("{0}*{1}"));
        ALL.put("wagerules.month.gross.formula", exact("{0}*{1}*52/12"));
        ALL.put("wagerules.month.grossWage.formula", cents("{0}"));
        ALL.put("wagerules.month.holiday.formula", cents("{0}*{1}"));
        ALL.put("wagerules.month.withHoliday.formula", exact("{0}*(1+{1})"));
        ALL.put("wagerules.month.premiumWage.formula", exact("MIN({0},{1}/12)"));
        ALL.put("wagerules.month.premiums.formula", cents("{0}*{1}"));
        ALL.put("wagerules.month.pension.formula", cents("{0}*{1}"));
        ALL.put("wagerules.month.total.formula", SUM);
    }

    private static void scales() {
        ALL.put("wagerules.scale.hourly.formula", exact("{0}*12/(52*{1})"));
        ALL.put("wagerules.scale.gross.formula", exact("{0}*(1+{1}+{2})"));
        ALL.put("wagerules.scale.paidHour.formula", SUM);
        ALL.put("wagerules.scale.paidYear.formula", exact("{0}*52"));
        ALL.put("wagerules.scale.rosterHours.formula", exact("{0}-{1}-{2}-{3}-{4}"));
        ALL.put("wagerules.scale.productiveHours.formula", when("{0}*(1-{1})>0", exact("{0}*(1-{1})")));
        ALL.put("wagerules.scale.year.formula", PRODUCT);
        ALL.put("wagerules.scale.productiveHour.formula", exact("{0}/{1}"));
        ALL.put("wagerules.scale.hoursPerDay.formula", exact("{0}/{1}"));
        ALL.put("wagerules.scale.travel.hour", exact("{0}*{1}/{2}"));
        ALL.put("wagerules.scale.travel.day", exact("{0}*{1}/({2}*{3})"));
        ALL.put("wagerules.scale.travel.unknown", SAME);
    }

    private static void subsidies() {
        ALL.put("wagerules.referenceMonthWithHoliday.formula", cents("{0}*(1+{1})"));
        ALL.put("wagerules.lks.cap.formula", cents("{0}*{1}"));
        ALL.put("wagerules.lks.forfait.formula", cents("{0}*{1}"));
        // the wage value counts in whole per cents
        ALL.put("wagerules.lks.established.formula", when("{1}>=0", cents("{0}*(1-MIN(1," + round("{1}", 2) + "))")));
        ALL.put("wagerules.lks.at36.formula", cents("MIN({0},{1})"));
        ALL.put("wagerules.lks.hours.formula", when("{1}>0", exact("MIN({0},{1})")));
        ALL.put("wagerules.lks.subsidy.formula", cents("{0}*{1}/{2}"));
        ALL.put("wagerules.lks.charges.formula", cents("{0}*{1}"));
        ALL.put("wagerules.lks.paid.formula", cents("SUM({*})"));
        ALL.put("wagerules.sickness.formula", cents("{0}*{1}*{2}"));
        ALL.put("wagerules.sickness.part.formula", exact("MIN(1,MAX({0},{1}))"));
        ALL.put("wagerules.lkv.formula", cents("MIN({0}*{1},{2})"));
        ALL.put("wagerules.lkv.highest.formula", HIGHEST);
        ALL.put("wagerules.jobs.formula", rounded("{0}/{1}", 2));
        ALL.put("wagerules.coaching.formula", PRODUCT);
    }

    private static void left() {
        for (var key : List.of(
                "costing.horizon.payback.formula",
                "costing.horizon.payback.formula.lost",
                "costing.horizon.payback.atOnce.formula",
                "costing.horizon.payback.nothing.formula")) {
            LEFT.put(key, Left.CHOICE);
        }
        for (var key : List.of(
                "costing.compare.annuity.formula",
                "costing.compare.breakEven.formula",
                "costing.compare.factor.formula",
                "costing.compare.left.formula",
                "costing.compare.total.formula",
                "costing.compare.withoutPrice.formula",
                "costing.task.share.formula",
                "costing.usedHours.formula",
                "wagerules.dispensation.formula",
                "wagerules.trial.formula",
                "wagerules.wageValue.formula",
                "wagerules.wageValue.pieces.formula",
                "wagerules.wageValue.share.formula",
                "wagerules.wageValue.task")) {
            LEFT.put(key, Left.ELSEWHERE);
        }
    }
}
