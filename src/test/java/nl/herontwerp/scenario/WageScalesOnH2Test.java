package nl.herontwerp.scenario;

import nl.herontwerp.database.Database;

class WageScalesOnH2Test extends WageScalesContract {

    @Override
    Database database() {
        return Database.h2();
    }
}
