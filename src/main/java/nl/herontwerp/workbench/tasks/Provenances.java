package nl.herontwerp.workbench.tasks;

import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.process.Provenance;
import nl.herontwerp.shell.Say;

/** Where a figure comes from: a word for the chip, a sentence for who points at it. */
final class Provenances {

    private Provenances() {}

    static String chip(Provenance provenance) {
        return switch (provenance) {
            case Provenance.FromModel from -> Say.text("workbench.provenance.model");
            case Provenance.Entered entered -> Say.text("workbench.provenance.entered");
            case Provenance.Assumed assumed -> Say.text("workbench.provenance.assumed");
        };
    }

    static String text(Provenance provenance) {
        return switch (provenance) {
            case Provenance.FromModel(var place) -> Say.text("workbench.provenance.model.text", place);
            case Provenance.Entered(var by, var at, var how) ->
                how == null
                        ? Say.text("workbench.provenance.entered.text", by, at)
                        : Say.text("workbench.provenance.known.text", by, at, Phrase.ofEnum("process.evidence", how));
            case Provenance.Assumed(var basis) -> Say.text("workbench.provenance.assumed.text", basis);
        };
    }
}
