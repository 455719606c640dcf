package nl.herontwerp.scenario;

import nl.herontwerp.database.Database;

class WorkspacesOnH2Test extends WorkspacesContract {

    @Override
    Database database() {
        return Database.h2();
    }
}
