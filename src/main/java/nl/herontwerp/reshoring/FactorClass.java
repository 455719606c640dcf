package nl.herontwerp.reshoring;

/** Classes of cost, from what stands on an invoice to what is an opinion. Names are part of the archive's schema. */
public enum FactorClass {
    COST_OF_GOODS,
    OTHER_HARD,
    RISK,
    STRATEGIC;

    /** Whether the amounts are estimates rather than bills. */
    public boolean isSoft() {
        return this == RISK || this == STRATEGIC;
    }
}
