package nl.herontwerp.identity.internal;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import java.time.Clock;
import java.time.ZoneId;
import nl.herontwerp.identity.ScanAccess;
import nl.herontwerp.identity.ui.LoginView;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.authorization.AuthenticatedAuthorizationManager;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManagers;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Every route needs a user unless it says otherwise; headers that keep the browser on our side. */
@Configuration
@EnableWebSecurity
class SecurityConfiguration {

    /**
     * Vaadin's client evaluates scripts that the server sends and sets styles in place; nothing comes
     * from other hosts, and nobody may put us in a frame.
     */
    private static final String CONTENT_SECURITY_POLICY = "default-src 'self'; "
            + "script-src 'self' 'unsafe-inline' 'unsafe-eval'; "
            + "style-src 'self' 'unsafe-inline'; "
            + "img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self'; "
            + "object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    private static final ObjectPostProcessor<HeaderWriterFilter> EAGERLY = new ObjectPostProcessor<>() {
        @Override
        public <O extends HeaderWriterFilter> O postProcess(O filter) {
            filter.setShouldWriteHeadersEagerly(true);
            return filter;
        }
    };

    @Bean
    SecurityFilterChain securityFilterChain(HttpSecurity http, ScanAccess scan) {
        http.with(VaadinSecurityConfigurer.vaadin(), vaadin -> vaadin.loginView(LoginView.class));
        http.authorizeHttpRequests(requests -> requests.requestMatchers(
                        "/herontwerp/**", "/bpmn-js/**", "/_static/echarts/**", "/aura/**")
                .permitAll()
                .requestMatchers("/" + ScanAccess.PATH, "/" + ScanAccess.PATH + "/")
                .access(AuthorizationManagers.anyOf(
                        AuthenticatedAuthorizationManager.authenticated(),
                        (user, request) -> new AuthorizationDecision(scan.isOpen()))));
        // Vaadin's pages are sent before a writer at the end of the chain gets its turn
        http.headers(headers -> headers.addObjectPostProcessor(EAGERLY));
        http.headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(CONTENT_SECURITY_POLICY))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN)));
        return http.build();
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    @Bean
    UserDetailsService userDetailsService(UserStore users) {
        return name -> users.login(name).map(LoggedIn::new).orElseThrow(() -> new UsernameNotFoundException(name));
    }

    @Bean
    Clock clock() {
        return Clock.system(ZoneId.of("Europe/Amsterdam"));
    }

    /** Counts wrong and right passwords. */
    @Configuration
    static class LoginCounting {

        private final UserStore users;

        LoginCounting(UserStore users) {
            this.users = users;
        }

        @EventListener
        void failed(AuthenticationFailureBadCredentialsEvent event) {
            users.loginFailed(event.getAuthentication().getName());
        }

        @EventListener
        void succeeded(AuthenticationSuccessEvent event) {
            if (event.getAuthentication().getPrincipal() instanceof LoggedIn loggedIn) {
                users.loginSucceeded(loggedIn.id());
            }
        }
    }
}
