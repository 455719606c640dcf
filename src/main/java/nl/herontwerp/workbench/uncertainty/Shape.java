package nl.herontwerp.workbench.uncertainty;

import nl.herontwerp.uncertainty.Distribution;

/** The shapes of a spread that a user can choose. */
enum Shape {
    FIXED,
    UNIFORM,
    TRIANGULAR,
    PERT;

    static Shape of(Distribution distribution) {
        return switch (distribution) {
            case Distribution.Uniform uniform -> UNIFORM;
            case Distribution.Triangular triangular -> TRIANGULAR;
            case Distribution.Pert pert -> PERT;
            case Distribution.Fixed fixed -> FIXED;
            case Distribution.Chance chance -> FIXED;
        };
    }
}
