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

    /** When work goes over together with what is needed for it, the people go along. */
    static final LegalSource TRANSFER =
            new LegalSource("Burgerlijk Wetboek Boek 7", "art. 7:662 en 7:663", "overgang van onderneming");

    static final LegalSource CHAIN_OF_WAGES =
            new LegalSource("Burgerlijk Wetboek Boek 7", "art. 7:616a", "ketenaansprakelijkheid voor loon");

    static final LegalSource HIRER = new LegalSource("Invorderingswet 1990", "art. 34", "inlenersaansprakelijkheid");

    static final LegalSource WORKS_COUNCIL = new LegalSource("Wet op de ondernemingsraden", "art. 25 lid 1", null);

    static final LegalSource PSO = new LegalSource("Prestatieladder Socialer Ondernemen", null, "te verifiëren");

    private Sources() {}
}
