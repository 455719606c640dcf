package nl.herontwerp.bpmn.writing;

/** A rectangle of a diagram, in its points. */
record Rect(double x, double y, double width, double height) {

    double right() {
        return x + width;
    }

    double bottom() {
        return y + height;
    }

    double centerX() {
        return x + width / 2;
    }

    double centerY() {
        return y + height / 2;
    }

    Rect moved(double dx, double dy) {
        return new Rect(x + dx, y + dy, width, height);
    }

    Rect wider(double by) {
        return new Rect(x, y, width + by, height);
    }

    Rect higher(double by) {
        return new Rect(x, y, width, height + by);
    }

    Rect union(Rect other) {
        var left = Math.min(x, other.x);
        var top = Math.min(y, other.y);
        return new Rect(left, top, Math.max(right(), other.right()) - left, Math.max(bottom(), other.bottom()) - top);
    }

    Rect transposed() {
        return new Rect(y, x, height, width);
    }

    boolean overlaps(Rect other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }
}
