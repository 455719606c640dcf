package nl.herontwerp.portfolio.internal;

import nl.herontwerp.database.Database;

class PortfolioOnPostgresTest extends PortfolioContract {

    @Override
    Database database() {
        return Database.postgres();
    }
}
