package nl.herontwerp.scenario;

import nl.herontwerp.database.Database;

class LibraryRecipeOnPostgresTest extends LibraryRecipeContract {

    @Override
    Database database() {
        return Database.postgres();
    }
}
