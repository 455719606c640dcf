package nl.herontwerp.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import nl.herontwerp.database.Database;
import nl.herontwerp.identity.ScanAccess.Choice;
import nl.herontwerp.identity.internal.DemoAccounts;
import nl.herontwerp.identity.internal.ScanAccessStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.security.access.AccessDeniedException;

/** Who may open the scan to visitors, and that it stays so, on each database. */
abstract class ScanAccessContract {

    private final Database database = database();

    abstract Database database();

    @Test
    void onThisMachineAloneItIsOpenUntilAnAdministratorChooses() {
        try (var application = database.start(ScanAccessStore.class)) {
            assertThat(access(application).isOpen()).isTrue();
            assertThat(access(application).choices(Database.user(application, "beheer")))
                    .isEmpty();
        }
    }

    /** As in production, where there are no demo accounts. */
    @Test
    void elsewhereItIsClosedUntilAnAdministratorChooses() {
        try (var application = database.start(ScanAccessStore.class)) {
            var admin = Database.user(application, "beheer");
            removeDemoAccounts(application);
            assertThat(access(application).isOpen()).isFalse();
            access(application).choose(admin, true);
            assertThat(access(application).isOpen()).isTrue();
        }
    }

    @Test
    void aChoiceSurvivesARestartAndEachIsKeptWithWhoMadeIt() {
        try (var application = database.start(ScanAccessStore.class)) {
            var admin = Database.user(application, "beheer");
            access(application).choose(admin, true);
            access(application).choose(admin, false);
        }
        try (var again = database.start(ScanAccessStore.class)) {
            assertThat(access(again).isOpen()).isFalse();
            assertThat(access(again).choices(Database.user(again, "beheer")))
                    .extracting(Choice::open, Choice::by)
                    .containsExactly(tuple(false, "Beheerder"), tuple(true, "Beheerder"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"consultant", "hr", "manager"})
    void othersNeitherChooseNorSeeWhoDid(String username) {
        try (var application = database.start(ScanAccessStore.class)) {
            var user = Database.user(application, username);
            assertThatThrownBy(() -> access(application).choose(user, false)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> access(application).choices(user)).isInstanceOf(AccessDeniedException.class);
            assertThat(access(application).isOpen()).isTrue();
        }
    }

    private static ScanAccess access(AnnotationConfigApplicationContext application) {
        return application.getBean(ScanAccess.class);
    }

    private static void removeDemoAccounts(AnnotationConfigApplicationContext application) {
        var registry = (BeanDefinitionRegistry) application.getBeanFactory();
        for (var name : application.getBeanNamesForType(DemoAccounts.class)) {
            registry.removeBeanDefinition(name);
        }
    }
}
