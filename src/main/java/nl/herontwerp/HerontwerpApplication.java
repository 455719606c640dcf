package nl.herontwerp;

import com.vaadin.flow.component.page.AppShellConfigurator;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the web application. */
@SpringBootApplication
public class HerontwerpApplication implements AppShellConfigurator {

    public static void main(String[] arguments) {
        SpringApplication.run(HerontwerpApplication.class, arguments);
    }
}
