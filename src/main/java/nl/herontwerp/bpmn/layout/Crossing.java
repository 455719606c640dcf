package nl.herontwerp.bpmn.layout;

import java.util.List;

/** Whether lines run through rectangles. */
public final class Crossing {

    private Crossing() {}

    /** Whether any part of the line runs through the inside of the rectangle; touching it is no crossing. */
    public static boolean meets(List<Spot> line, Rect box) {
        for (int i = 1; i < line.size(); i++) {
            if (meets(line.get(i - 1), line.get(i), box)) {
                return true;
            }
        }
        return false;
    }

    /** Liang and Barsky's clipping of a line against a rectangle. */
    private static boolean meets(Spot from, Spot to, Rect box) {
        var inside = 0.5;
        double[] towards = {from.x() - to.x(), to.x() - from.x(), from.y() - to.y(), to.y() - from.y()};
        double[] room = {
            from.x() - box.x() - inside,
            box.right() - inside - from.x(),
            from.y() - box.y() - inside,
            box.bottom() - inside - from.y()
        };
        var start = 0.0;
        var end = 1.0;
        for (int side = 0; side < 4; side++) {
            if (towards[side] == 0) {
                if (room[side] <= 0) {
                    return false;
                }
            } else if (towards[side] < 0) {
                start = Math.max(start, room[side] / towards[side]);
            } else {
                end = Math.min(end, room[side] / towards[side]);
            }
        }
        return start < end;
    }
}
