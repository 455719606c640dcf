package nl.herontwerp.carving;

import java.util.List;
import java.util.stream.Stream;
import nl.herontwerp.carving.RoleReview.Mend;
import nl.herontwerp.carving.RoleReview.Mend.Place;
import nl.herontwerp.carving.RoleReview.Severity;
import nl.herontwerp.carving.RoleReview.Warning;
import nl.herontwerp.kernel.LegalSource;
import nl.herontwerp.kernel.Phrase;
import org.jspecify.annotations.Nullable;

/** One thing that a careful reader looks at in a role that has pieces. */
@FunctionalInterface
interface RoleCheck {

    Stream<Warning> of(Look look);

    /**
     * What is looked at.
     *
     * @param blocks the pieces by task
     */
    record Look(Redesign redesign, RoleReview review, List<WorkBlock> blocks) {
        CarvedRole role() {
            return review.role();
        }

        /** The same pieces, with the hours that people with the role's wage value need for them. */
        List<WorkBlock> needed() {
            return blocks.stream().map(block -> block.at(role().wageValue())).toList();
        }
    }

    static Warning warning(Phrase why, @Nullable LegalSource source, @Nullable Mend mend) {
        return new Warning(Severity.WARNING, why, source, null, mend);
    }

    static Warning note(Phrase why, @Nullable LegalSource source, @Nullable Mend mend) {
        return new Warning(Severity.NOTE, why, source, null, mend);
    }

    static Mend ask(WorkBlock block) {
        return new Mend.Fill(Place.INTERVIEW, block.taskId());
    }

    static Mend giveBack(WorkBlock block) {
        return new Mend.Do(Phrase.of("carving.mend.giveBack", block.name()), block.givingBack());
    }

    static Mend giveBack(PieceWork piece) {
        return new Mend.Do(
                Phrase.of("carving.mend.giveBack", piece.activity().name()),
                List.of(new DesignEdit.Assign(piece.activity().id(), null)));
    }
}
