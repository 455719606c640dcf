package nl.herontwerp.scenario.internal;

import java.util.List;
import java.util.UUID;
import nl.herontwerp.bpmn.ModelLibrary;
import nl.herontwerp.project.LibraryModel;
import nl.herontwerp.project.ProjectRecords;
import org.springframework.stereotype.Component;

/** The models of a project, read and put together. */
@Component
class ProjectModels {

    private final ProjectRecords records;

    ProjectModels(ProjectRecords records) {
        this.records = records;
    }

    /** A model that something rests on. */
    record Used(int number, UUID versionId) {}

    /** Which models a project has now, the main one first. */
    List<Used> now(UUID projectId) {
        return records.library(projectId).stream().map(ProjectModels::used).toList();
    }

    ModelLibrary read(List<Used> mainFirst) {
        return ModelLibrary.of(mainFirst.stream()
                .map(used -> new ModelLibrary.Entry(used.number(), records.model(used.versionId())))
                .toList());
    }

    private static Used used(LibraryModel model) {
        return new Used(model.number(), model.latest().id());
    }
}
