package nl.herontwerp.scenario;

/** Tells open screens of a project that something they may show has changed; for rooms that keep such things. */
public interface ScreenNews {

    /** Tells it once the change is in the database for certain. */
    void tell(Workspaces.Changed changed);
}
