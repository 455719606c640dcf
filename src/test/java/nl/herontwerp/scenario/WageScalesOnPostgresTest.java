package nl.herontwerp.scenario;

import nl.herontwerp.database.Database;

class WageScalesOnPostgresTest extends WageScalesContract {

    @Override
    Database database() {
        return Database.postgres();
    }
}
