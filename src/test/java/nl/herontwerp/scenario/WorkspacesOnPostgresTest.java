package nl.herontwerp.scenario;

import nl.herontwerp.database.Database;

class WorkspacesOnPostgresTest extends WorkspacesContract {

    @Override
    Database database() {
        return Database.postgres();
    }
}
