package nl.herontwerp.project.internal;

import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.project.ProjectRefused;
import nl.herontwerp.project.Projects.NewProject;

/** What the texts of a project allow. */
final class ProjectLimits {

    static final int MAX_NAME = 200;
    static final int MAX_QUESTION = 4_000;
    static final int MAX_FILE_NAME = 255;

    private ProjectLimits() {}

    static void check(NewProject project) {
        refuse(project.name().isBlank(), Phrase.of("project.refused.nameMissing"));
        refuse(project.name().strip().length() > MAX_NAME, Phrase.of("project.refused.nameTooLong", MAX_NAME));
        refuse(
                project.question().strip().length() > MAX_QUESTION,
                Phrase.of("project.refused.questionTooLong", MAX_QUESTION));
        refuse(project.sector().strip().length() > MAX_NAME, Phrase.of("project.refused.sectorTooLong", MAX_NAME));
        refuse(project.location().strip().length() > MAX_NAME, Phrase.of("project.refused.locationTooLong", MAX_NAME));
    }

    /** The last part of a path, short enough to keep. */
    static String fileName(String given) {
        var name = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1)
                .strip();
        var named = name.isEmpty() ? "model.bpmn" : name;
        return named.length() <= MAX_FILE_NAME ? named : named.substring(named.length() - MAX_FILE_NAME);
    }

    static void refuse(boolean refused, Phrase reason) {
        if (refused) {
            throw new ProjectRefused(reason);
        }
    }
}
