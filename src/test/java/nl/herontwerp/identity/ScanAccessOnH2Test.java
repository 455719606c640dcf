package nl.herontwerp.identity;

import nl.herontwerp.database.Database;

class ScanAccessOnH2Test extends ScanAccessContract {

    @Override
    Database database() {
        return Database.h2();
    }
}
