package nl.herontwerp.review;

import nl.herontwerp.database.Database;

class ReviewsOnPostgresTest extends ReviewsContract {

    @Override
    Database database() {
        return Database.postgres();
    }
}
