package nl.herontwerp.register.internal;

import java.util.List;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.language.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** What was wrong in the folder when this server read it last. */
@Component
class FolderProblems {

    private static final Logger LOG = LoggerFactory.getLogger(FolderProblems.class);

    private volatile List<Phrase> now = List.of();

    List<Phrase> now() {
        return now;
    }

    void are(List<Phrase> problems) {
        if (!problems.equals(now)) {
            problems.forEach(problem -> LOG.warn("{}", Texts.dutch().render(problem)));
        }
        now = List.copyOf(problems);
    }
}
