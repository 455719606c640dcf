package nl.herontwerp.scenario;

import nl.herontwerp.database.Database;

class TemplatesOnPostgresTest extends TemplatesContract {

    @Override
    Database database() {
        return Database.postgres();
    }
}
