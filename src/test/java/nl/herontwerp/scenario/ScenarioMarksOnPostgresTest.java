package nl.herontwerp.scenario;

import nl.herontwerp.database.Database;

class ScenarioMarksOnPostgresTest extends ScenarioMarksContract {

    @Override
    Database database() {
        return Database.postgres();
    }
}
