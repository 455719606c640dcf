package nl.herontwerp.scenario;

import nl.herontwerp.database.Database;

class LibraryRecipeOnH2Test extends LibraryRecipeContract {

    @Override
    Database database() {
        return Database.h2();
    }
}
