package nl.herontwerp.review;

import nl.herontwerp.database.Database;

class RoleCommentsOnH2Test extends RoleCommentsContract {

    @Override
    Database database() {
        return Database.h2();
    }
}
