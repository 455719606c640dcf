package nl.herontwerp.scenario;

import nl.herontwerp.database.Database;

class KnownPiecesOnPostgresTest extends KnownPiecesContract {

    @Override
    Database database() {
        return Database.postgres();
    }
}
