package nl.herontwerp.scenario;

import nl.herontwerp.database.Database;

class LibraryOnH2Test extends LibraryContract {

    @Override
    Database database() {
        return Database.h2();
    }
}
