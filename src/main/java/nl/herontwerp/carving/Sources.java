package nl.herontwerp.carving;

import nl.herontwerp.kernel.LegalSource;

/** What the checks rest on. */
final class Sources {

    static final LegalSource MAIN_TASKS =
            new LegalSource("Besluit loonkostensubsidie Participatiewet 2021", "art. 1", "AKC Onderzoekscahier 24");

    /** What the quick scan of a task asks: when in the day, where. */
    static final LegalSource QUICK_SCAN = new LegalSource("Quickscan jobcarving", null, "toolboxinclusief.nl");

    static final LegalSource WEBA = new LegalSource(
            "Functie-inhoud analyseren en beoordelen: de WEBA-methode",
            "zeven kwaliteitsvragen",
            "Arbeidsinspectie CV 22 (1991)");

    private Sources() {}
}
