package nl.herontwerp.workbench.portfolio;

import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.portfolio.Grouping;
import nl.herontwerp.portfolio.Stage;
import nl.herontwerp.shell.Say;

/** What a group of projects is called. */
final class GroupNames {

    private GroupNames() {}

    static String of(Grouping by, String name) {
        if (name.isEmpty()) {
            return Say.phrase(Phrase.ofEnum("workbench.portfolio.without", by));
        }
        return by == Grouping.STATUS ? PortfolioTexts.stage(Stage.valueOf(name)) : name;
    }
}
