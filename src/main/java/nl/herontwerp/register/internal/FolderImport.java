package nl.herontwerp.register.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.register.RuleChange;
import nl.herontwerp.register.RuleChange.State;
import nl.herontwerp.wagerules.OverrideFolder;
import nl.herontwerp.wagerules.OverrideFolder.OverrideFile;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes the files of the folder into the database, where all servers see them. A file is read once and
 * again when its content changes; what it no longer says is taken back. A file that is gone changes
 * nothing: another server may not have it.
 */
@Component
public class FolderImport {

    private final RuleStore store;
    private final FolderProblems problems;
    private final TransactionTemplate transaction;
    private final String folder;

    FolderImport(
            RuleStore store,
            FolderProblems problems,
            TransactionTemplate transaction,
            @Value("${herontwerp.wagerules.folder:}") String folder) {
        this.store = store;
        this.problems = problems;
        this.transaction = transaction;
        this.folder = folder;
    }

    /** Looks again and again, so that a file counts without a restart. */
    @Configuration
    @EnableScheduling
    static class Looking {}

    @Scheduled(fixedDelayString = "${herontwerp.wagerules.look:5000}")
    public void look() {
        if (folder.isBlank()) {
            return;
        }
        try {
            var contents = OverrideFolder.read(Path.of(folder));
            for (var file : contents.files()) {
                if (!isRead(file)) {
                    transaction.executeWithoutResult(status -> take(file));
                }
            }
            problems.are(contents.refused());
        } catch (IOException unreadable) {
            problems.are(List.of(Phrase.of("register.folder.unreadable", folder)));
        }
    }

    private boolean isRead(OverrideFile file) {
        return store.fileRead(file.name()).filter(file.sha256()::equals).isPresent();
    }

    private void take(OverrideFile file) {
        store.advance();
        if (isRead(file)) {
            return;
        }
        var present = store.ofFile(file.name());
        present.stream()
                .filter(change -> !file.values().contains(change.added()))
                .forEach(change -> store.move(change, State.TAKEN_BACK, file.name(), null));
        var kept = present.stream().map(RuleChange::added).toList();
        for (var value : file.values()) {
            if (!kept.contains(value)) {
                store.inForce(value.parameter(), value.value().from())
                        .ifPresent(old -> store.move(old, State.TAKEN_BACK, file.name(), null));
                store.insert(value, State.IN_FORCE, null, file.name());
            }
        }
        store.fileWasRead(file.name(), file.sha256());
    }
}
