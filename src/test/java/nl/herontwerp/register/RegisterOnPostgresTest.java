package nl.herontwerp.register;

import nl.herontwerp.database.Database;

class RegisterOnPostgresTest extends RegisterContract {

    @Override
    Database database() {
        return Database.postgres();
    }
}
