package nl.herontwerp.carving;

import nl.herontwerp.process.Loads;

/**
 * All work divided, and what it was divided from, so that dividing it again after a small change needs little work.
 *
 * @param loads of the same present situation as the redesign's
 * @param division what {@link Divider#divide} makes of them
 */
public record Divided(Redesign redesign, Loads loads, Division division) {

    public static Divided of(Redesign redesign, Loads loads) {
        return new Divided(redesign, loads, Divider.divide(redesign, loads));
    }

    /**
     * The same of a changed redesign. Shares the pieces, reviews of roles and loads of robots of which nothing has
     * changed; else as if divided from nothing.
     */
    public Divided then(Redesign changed, Loads changedLoads) {
        var isSame = changed.asIs() == redesign.asIs() && changed.design() == redesign.design();
        return isSame && changedLoads == loads
                ? this
                : new Divided(
                        changed,
                        changedLoads,
                        Divider.divide(changed, changedLoads, new Unchanged(this, changed, changedLoads)));
    }
}
