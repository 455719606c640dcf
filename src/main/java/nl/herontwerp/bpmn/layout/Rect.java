package nl.herontwerp.bpmn.layout;

/** A rectangle of a diagram, in its points. */
public record Rect(double x, double y, double width, double height) {

    public double right() {
        return x + width;
    }

    public double bottom() {
        return y + height;
    }

    public double centerX() {
        return x + width / 2;
    }

    public double centerY() {
        return y + height / 2;
    }

    public Rect moved(double dx, double dy) {
        return new Rect(x + dx, y + dy, width, height);
    }

    public Rect wider(double by) {
        return new Rect(x, y, width + by, height);
    }

    public Rect higher(double by) {
        return new Rect(x, y, width, height + by);
    }

    public Rect union(Rect other) {
        var left = Math.min(x, other.x);
        var top = Math.min(y, other.y);
        return new Rect(left, top, Math.max(right(), other.right()) - left, Math.max(bottom(), other.bottom()) - top);
    }

    public Rect transposed() {
        return new Rect(y, x, height, width);
    }

    public boolean holds(Rect other) {
        return x <= other.x && y <= other.y && right() >= other.right() && bottom() >= other.bottom();
    }

    public boolean overlaps(Rect other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }
}
