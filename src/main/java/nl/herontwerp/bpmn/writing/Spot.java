package nl.herontwerp.bpmn.writing;

/** A point of a line of a diagram. */
record Spot(double x, double y) {

    Spot moved(double dx, double dy) {
        return new Spot(x + dx, y + dy);
    }

    boolean isLevelWith(Spot other) {
        return Math.abs(y - other.y) < 0.5;
    }

    boolean isPlumbWith(Spot other) {
        return Math.abs(x - other.x) < 0.5;
    }

    Spot transposed() {
        return new Spot(y, x);
    }
}
