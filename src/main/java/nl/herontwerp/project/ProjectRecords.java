package nl.herontwerp.project;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.herontwerp.bpmn.ModelFile;

/**
 * Projects for other rooms' own work. These methods do not check who asks: whoever answers a user with
 * what they return asks {@link Projects} first.
 */
public interface ProjectRecords {

    /** Throws {@link NotAllowed} when it does not exist. */
    Project project(UUID projectId);

    /** Throws {@link NotAllowed} when it does not exist. */
    ProcessVersion version(UUID versionId);

    /** Of the main model. */
    Optional<ProcessVersion> latestVersion(UUID projectId);

    /** The models that count now: the main one first, the others by number. */
    List<LibraryModel> library(UUID projectId);

    /** A version read from its bytes; cached. */
    ModelFile model(UUID versionId);

    /** Notes that something in the project changed just now. */
    void touch(UUID projectId);

    /** How many projects there are. */
    long count();

    /** Ids of all projects of which this user is owner. */
    List<UUID> ownedBy(UUID userId);
}
