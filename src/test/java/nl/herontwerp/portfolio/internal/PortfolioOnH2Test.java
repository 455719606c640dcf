package nl.herontwerp.portfolio.internal;

import nl.herontwerp.database.Database;

class PortfolioOnH2Test extends PortfolioContract {

    @Override
    Database database() {
        return Database.h2();
    }
}
