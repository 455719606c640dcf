package nl.herontwerp.bpmn.layout;

/** A point of a line of a diagram. */
public record Spot(double x, double y) {

    public Spot moved(double dx, double dy) {
        return new Spot(x + dx, y + dy);
    }

    public boolean isLevelWith(Spot other) {
        return Math.abs(y - other.y) < 0.5;
    }

    public boolean isPlumbWith(Spot other) {
        return Math.abs(x - other.x) < 0.5;
    }

    public Spot transposed() {
        return new Spot(y, x);
    }
}
