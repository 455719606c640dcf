package nl.herontwerp.carving;

import nl.herontwerp.process.AsIs;

/** A redesign together with the present situation that it changes. */
public record Redesign(AsIs asIs, Design design) {

    public Redesign with(Design changed) {
        return new Redesign(asIs, changed);
    }
}
