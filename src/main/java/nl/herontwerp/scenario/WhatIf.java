package nl.herontwerp.scenario;

import java.util.UUID;
import nl.herontwerp.identity.AppUser;
import nl.herontwerp.kernel.Figure;

/**
 * What a scenario comes to at other values of a few of its inputs, by the very calculation that made its outcome. Changes nothing
 * that is kept; who may see a scenario may try.
 */
public interface WhatIf {

    /**
     * The scenario as it stands now, to try values on. Throws {@code NotAllowed} when the user may not see it. Unknown for a
     * submitted scenario that this program computes otherwise than it was when it was submitted.
     */
    Figure<Trial> open(AppUser user, UUID scenarioId);
}
