package nl.herontwerp.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.RouteData;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Walks to every screen without having logged in, through the real doors. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:routes;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;"
                    + "DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1",
            "herontwerp.wagerules.folder="
        })
class OpenRoutesTest {

    private static final String ANSWERS = "?stap=uitslag&levertijd=4&kennis=weet-niet";

    @LocalServerPort
    private int port;

    @Autowired
    private ServletContext servlets;

    @Autowired
    private ScanAccess access;

    @Autowired
    private Users users;

    private AppUser admin;
    private final HttpClient visitor = HttpClient.newHttpClient();

    @BeforeEach
    void administrator() {
        admin = users.byUsername("beheer").orElseThrow();
    }

    @Test
    void aVisitorComesInOnlyToLogInAndToTheScanWhileItIsOpen() throws Exception {
        access.choose(admin, true);
        assertThat(openRoutes()).containsExactly("login", "reshoringscan", "wachtwoord");
        access.choose(admin, false);
        assertThat(openRoutes()).containsExactly("login", "wachtwoord");
    }

    @Test
    void whoMeetsTheLoginPageIsLedBackWithTheSameAnswers() throws Exception {
        access.choose(admin, false);
        for (var path :
                Set.of("reshoringscan" + ANSWERS, "reshoringscan/" + ANSWERS, "reshoringscan/inloggen" + ANSWERS)) {
            var answer = get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(302);
            assertThat(answer.headers().firstValue("Location").orElse("")).endsWith("/login");
        }
    }

    @Test
    void theScanHasTheSameHeadersAsEveryPage() throws Exception {
        access.choose(admin, true);
        var headers = get("reshoringscan").headers();
        assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                .isEqualTo(get("login")
                        .headers()
                        .firstValue("Content-Security-Policy")
                        .orElse("none"))
                .contains("frame-ancestors 'none'");
        assertThat(headers.firstValue("Referrer-Policy")).contains("same-origin");
    }

    @Test
    void theTabOfAVisitorHasTheIcon() throws Exception {
        assertThat(get("login").body()).contains("href=\"herontwerp/icon.svg\"");
        var icon = get("herontwerp/icon.svg");
        assertThat(icon.statusCode()).isEqualTo(200);
        assertThat(icon.headers().firstValue("Content-Type")).contains("image/svg+xml");
    }

    /** The first part of each screen's address that answers to a visitor. */
    private Set<String> openRoutes() throws Exception {
        var open = new TreeSet<String>();
        var walked = new TreeSet<String>();
        var registry = ApplicationRouteRegistry.getInstance(new VaadinServletContext(servlets));
        for (RouteData route : registry.getRegisteredRoutes()) {
            var path = route.getTemplate()
                    .replaceAll(":[A-Za-z]+[^/]*", UUID.randomUUID().toString());
            walked.add(path);
            if (get(path).statusCode() == 200) {
                open.add(path.replaceFirst("/.*", ""));
            }
        }
        assertThat(walked).hasSizeGreaterThan(15).contains("", "beheer", "rekenen", "reshoringscan");
        return open;
    }

    private java.net.http.HttpResponse<String> get(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/" + path))
                .header("Accept", "text/html")
                .build();
        return visitor.send(request, BodyHandlers.ofString());
    }
}
