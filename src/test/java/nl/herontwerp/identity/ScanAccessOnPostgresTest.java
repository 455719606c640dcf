package nl.herontwerp.identity;

import nl.herontwerp.database.Database;

class ScanAccessOnPostgresTest extends ScanAccessContract {

    @Override
    Database database() {
        return Database.postgres();
    }
}
