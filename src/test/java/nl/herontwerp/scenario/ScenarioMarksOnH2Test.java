package nl.herontwerp.scenario;

import nl.herontwerp.database.Database;

class ScenarioMarksOnH2Test extends ScenarioMarksContract {

    @Override
    Database database() {
        return Database.h2();
    }
}
