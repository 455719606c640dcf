package nl.herontwerp.reshoring;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a product may cost at a location, from the hardest factor to the softest, as total cost of ownership counts it.
 * Names are part of the archive's schema.
 */
public enum Factor {
    UNIT_PRICE(FactorClass.COST_OF_GOODS, Kind.PER_UNIT, Paid.LOCAL, Growth.PRICE),
    LABOUR(FactorClass.COST_OF_GOODS, Kind.PER_UNIT, Paid.LOCAL, Growth.WAGES),
    PACKAGING(FactorClass.COST_OF_GOODS, Kind.PER_UNIT, Paid.LOCAL, Growth.NONE),
    DUTY(FactorClass.COST_OF_GOODS, Kind.PERCENT_OF_PRICE, Paid.EUROS, Growth.NONE),
    FEES_PERCENT(FactorClass.COST_OF_GOODS, Kind.PERCENT_OF_PRICE, Paid.EUROS, Growth.NONE),
    FEES_FLAT(FactorClass.COST_OF_GOODS, Kind.PER_YEAR, Paid.EUROS, Growth.NONE),
    SURFACE_FREIGHT(FactorClass.COST_OF_GOODS, Kind.PER_UNIT, Paid.EUROS, Growth.NONE),
    AIR_FREIGHT(FactorClass.COST_OF_GOODS, Kind.PER_UNIT, Paid.EUROS, Growth.NONE),
    FREIGHT_INSURANCE(FactorClass.COST_OF_GOODS, Kind.PERCENT_OF_PRICE, Paid.EUROS, Growth.NONE),

    CARRYING_TRANSIT(FactorClass.OTHER_HARD, Kind.CARRYING, Paid.EUROS, Growth.NONE),
    CARRYING_STOCK(FactorClass.OTHER_HARD, Kind.CARRYING, Paid.EUROS, Growth.NONE),
    PREPAYMENT(FactorClass.OTHER_HARD, Kind.CARRYING, Paid.EUROS, Growth.NONE),
    TOOLING(FactorClass.OTHER_HARD, Kind.ONE_OFF, Paid.EUROS, Growth.NONE),
    PROTOTYPE(FactorClass.OTHER_HARD, Kind.ONE_OFF, Paid.EUROS, Growth.NONE),
    END_OF_LIFE_STOCK(FactorClass.OTHER_HARD, Kind.ONE_OFF, Paid.EUROS, Growth.NONE),
    START_UP_TRAVEL(FactorClass.OTHER_HARD, Kind.ONE_OFF, Paid.EUROS, Growth.NONE),
    TRAINING(FactorClass.OTHER_HARD, Kind.ONE_OFF, Paid.EUROS, Growth.NONE),
    AUDIT_TRAVEL(FactorClass.OTHER_HARD, Kind.PER_YEAR, Paid.EUROS, Growth.NONE),
    MANAGEMENT_TIME(FactorClass.OTHER_HARD, Kind.PER_YEAR, Paid.EUROS, Growth.NONE),

    QUALITY(FactorClass.RISK, Kind.PERCENT_OF_GOODS, Paid.EUROS, Growth.NONE),
    WARRANTY(FactorClass.RISK, Kind.PERCENT_OF_GOODS, Paid.EUROS, Growth.NONE),
    EMERGENCY_FREIGHT(FactorClass.RISK, Kind.PER_YEAR, Paid.EUROS, Growth.NONE),
    LOST_ORDERS(FactorClass.RISK, Kind.PER_YEAR, Paid.EUROS, Growth.NONE),
    PRODUCT_LIABILITY(FactorClass.RISK, Kind.PER_YEAR, Paid.EUROS, Growth.NONE),
    DISPUTES(FactorClass.RISK, Kind.PER_YEAR, Paid.EUROS, Growth.NONE),
    INTELLECTUAL_PROPERTY(FactorClass.RISK, Kind.PER_YEAR, Paid.EUROS, Growth.NONE),
    SUPPLIER_STABILITY(FactorClass.RISK, Kind.PERCENT_OF_GOODS, Paid.EUROS, Growth.NONE),
    POLITICAL_STABILITY(FactorClass.RISK, Kind.PERCENT_OF_GOODS, Paid.EUROS, Growth.NONE),

    ENVIRONMENT(FactorClass.STRATEGIC, Kind.PER_UNIT, Paid.EUROS, Growth.NONE),
    MASS_CUSTOMISATION(FactorClass.STRATEGIC, Kind.PER_YEAR, Paid.EUROS, Growth.NONE),
    INNOVATION(FactorClass.STRATEGIC, Kind.PER_YEAR, Paid.EUROS, Growth.NONE),
    BRAND(FactorClass.STRATEGIC, Kind.PER_YEAR, Paid.EUROS, Growth.NONE);

    private final FactorClass group;
    private final Kind kind;
    private final Paid paid;
    private final Growth growth;

    Factor(FactorClass group, Kind kind, Paid paid, Growth growth) {
        this.group = group;
        this.kind = kind;
        this.paid = paid;
        this.growth = growth;
    }

    /** How what is filled in becomes an amount per unit. */
    public enum Kind {
        /** an amount for each unit */
        PER_UNIT,
        /** an amount a year, whatever the number of units */
        PER_YEAR,
        /** an amount once, spread evenly over whole years */
        ONE_OFF,
        /** a percentage of the unit price */
        PERCENT_OF_PRICE,
        /** a percentage of all cost of goods that is filled in */
        PERCENT_OF_GOODS,
        /** days for which the unit price lies still: price x yearly rate x days / 365 */
        CARRYING
    }

    /** In what an amount is filled in. */
    public enum Paid {
        /** the currency of the location, and so it follows the change of that currency */
        LOCAL,
        EUROS
    }

    /** What makes an amount grow through the years, besides currency. Percentages grow with what they are taken of. */
    public enum Growth {
        NONE,
        /** the growth of wages at the location */
        WAGES,
        /** the growth of wages, for the part of the price that is wages */
        PRICE
    }

    public FactorClass group() {
        return group;
    }

    public Kind kind() {
        return kind;
    }

    public Paid paid() {
        return paid;
    }

    public Growth growth() {
        return growth;
    }

    /** The factors of a class, from the hardest to the softest. */
    public static List<Factor> of(FactorClass group) {
        return Stream.of(values()).filter(factor -> factor.group == group).toList();
    }
}
