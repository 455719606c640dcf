package nl.herontwerp.register;

import nl.herontwerp.database.Database;

class RegisterOnH2Test extends RegisterContract {

    @Override
    Database database() {
        return Database.h2();
    }
}
