package nl.herontwerp.scenario;

import nl.herontwerp.database.Database;

class RecipeCheckOnPostgresTest extends RecipeCheckContract {

    @Override
    Database database() {
        return Database.postgres();
    }
}
