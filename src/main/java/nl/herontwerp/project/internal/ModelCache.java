package nl.herontwerp.project.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import nl.herontwerp.bpmn.ModelFile;
import nl.herontwerp.bpmn.ModelReader;
import nl.herontwerp.bpmn.ModelRefused;
import nl.herontwerp.bpmn.ReadLimits;
import nl.herontwerp.project.NotAllowed;
import org.springframework.stereotype.Component;

/** Process versions as they were read last. Versions never change, so that what is kept stays right. */
@Component
class ModelCache {

    /** More than a project may have, else a large project would be read again at every look. */
    private static final int MOST = 250;

    private final VersionStore versions;
    private final Map<UUID, ModelFile> read = new LinkedHashMap<>(16, 0.75f, true);

    ModelCache(VersionStore versions) {
        this.versions = versions;
    }

    ModelFile get(UUID versionId) {
        synchronized (read) {
            var known = read.get(versionId);
            if (known != null) {
                return known;
            }
        }
        var version = versions.find(versionId).orElseThrow(() -> new NotAllowed("version " + versionId));
        try {
            var file = ModelReader.read(version.fileName(), versions.bytes(versionId), ReadLimits.KEPT);
            put(versionId, file);
            return file;
        } catch (ModelRefused refused) {
            throw new IllegalStateException("a kept version can't be read any more: " + versionId, refused);
        }
    }

    void put(UUID versionId, ModelFile file) {
        synchronized (read) {
            read.put(versionId, file);
            if (read.size() > MOST) {
                var eldest = read.keySet().iterator();
                eldest.next();
                eldest.remove();
            }
        }
    }
}
