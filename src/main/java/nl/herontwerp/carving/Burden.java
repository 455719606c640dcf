package nl.herontwerp.carving;

/** What makes a piece work that nobody likes to do all day. */
public enum Burden {
    DIRTY,
    /** Done alone, without anybody to speak to. */
    LONELY,
    /** Unpleasant in another way: stench, noise, cold, shame. */
    UNPLEASANT
}
