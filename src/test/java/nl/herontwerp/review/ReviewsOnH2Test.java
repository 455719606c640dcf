package nl.herontwerp.review;

import nl.herontwerp.database.Database;

class ReviewsOnH2Test extends ReviewsContract {

    @Override
    Database database() {
        return Database.h2();
    }
}
