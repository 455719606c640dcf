package nl.herontwerp.scenario;

import java.util.ArrayList;
import java.util.List;
import nl.herontwerp.carving.Design;
import nl.herontwerp.carving.DesignEdit;
import nl.herontwerp.carving.SupplierEdit;

/** What a new scenario takes over of another one. */
public enum ScenarioStart {
    /** Nothing: all stays as it is. */
    NOTHING,
    /** How tasks are split and judged; nobody has new work yet. */
    CARVE,
    /** That and the carved roles. */
    CARVE_PERSON,
    /** How tasks are split, and the robots. */
    ROBOT,
    /** That and the carved roles. */
    ROBOT_PERSON,
    /** How tasks are split, and who takes work over for a price. */
    OUTSOURCE,
    /** Everything, as a start for a mix of one's own. */
    OWN;

    /** What has to be left out of a copy of a redesign. */
    public List<DesignEdit> leftOut(Design copied) {
        var edits = new ArrayList<DesignEdit>();
        if (this != CARVE_PERSON && this != ROBOT_PERSON && this != OWN) {
            copied.roles().keySet().forEach(role -> edits.add(new DesignEdit.RemoveRole(role)));
        }
        if (this != ROBOT && this != ROBOT_PERSON && this != OWN) {
            copied.robots().keySet().forEach(robot -> edits.add(new DesignEdit.RemoveRobot(robot)));
        }
        if (this != OUTSOURCE && this != OWN) {
            copied.suppliers().keySet().forEach(supplier -> edits.add(new SupplierEdit.RemoveSupplier(supplier)));
        }
        return edits;
    }
}
