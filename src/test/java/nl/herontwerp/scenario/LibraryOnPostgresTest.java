package nl.herontwerp.scenario;

import nl.herontwerp.database.Database;

class LibraryOnPostgresTest extends LibraryContract {

    @Override
    Database database() {
        return Database.postgres();
    }
}
