package nl.herontwerp.review;

import nl.herontwerp.database.Database;

class RoleCommentsOnPostgresTest extends RoleCommentsContract {

    @Override
    Database database() {
        return Database.postgres();
    }
}
