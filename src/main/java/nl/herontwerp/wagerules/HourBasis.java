package nl.herontwerp.wagerules;

/** By which hours an hour of work is costed of somebody whose wage scale is known. */
public enum HourBasis {
    /** What one paid hour costs; leave and sickness are left out of the cost of work. */
    PAID,
    /** What one hour at work costs; the paid hours of leave, holidays and sickness are in it. */
    PRODUCTIVE
}
