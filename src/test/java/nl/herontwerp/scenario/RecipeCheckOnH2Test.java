package nl.herontwerp.scenario;

import nl.herontwerp.database.Database;

class RecipeCheckOnH2Test extends RecipeCheckContract {

    @Override
    Database database() {
        return Database.h2();
    }
}
