package nl.herontwerp.scenario;

import nl.herontwerp.database.Database;

class TemplatesOnH2Test extends TemplatesContract {

    @Override
    Database database() {
        return Database.h2();
    }
}
