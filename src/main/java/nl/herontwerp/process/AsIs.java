package nl.herontwerp.process;

/** A process model together with what is known about its work: the present situation. */
public record AsIs(ProcessModel model, Inventory inventory) {

    public AsIs with(Inventory changed) {
        return new AsIs(model, changed);
    }
}
