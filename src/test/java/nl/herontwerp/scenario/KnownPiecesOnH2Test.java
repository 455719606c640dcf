package nl.herontwerp.scenario;

import nl.herontwerp.database.Database;

class KnownPiecesOnH2Test extends KnownPiecesContract {

    @Override
    Database database() {
        return Database.h2();
    }
}
