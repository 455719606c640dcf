package nl.herontwerp.costing;

import java.util.List;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.wagerules.OmittedWhenEmpty;

/**
 * Aids for the work of carved roles. A case without any has the same receipt as before there were aids.
 *
 * @param all in the order shown
 */
public record Supports(List<Aid> all) implements OmittedWhenEmpty {

    public static final Supports NOTHING = new Supports(List.of());

    public Supports {
        all = List.copyOf(all);
    }

    /**
     * One aid for one piece of work.
     *
     * @param id stable within a role
     * @param roleId the carved role that has the piece
     * @param roleName what that role is called
     * @param piece name of the piece of work
     * @param description what is done
     * @param oneOff cost that comes once
     * @param yearly cost a year
     */
    public record Aid(
            String id,
            String roleId,
            String roleName,
            String piece,
            String description,
            Figure<Money> oneOff,
            Figure<Money> yearly) {}

    @Override
    public boolean isEmpty() {
        return all.isEmpty();
    }
}
