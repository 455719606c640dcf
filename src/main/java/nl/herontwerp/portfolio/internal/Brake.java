package nl.herontwerp.portfolio.internal;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Lets people go before figures that nobody waits for: counts the requests that are being served, and makes the
 * background stand aside for them.
 *
 * @see <a href="file:docs/decisions/portfolio.md">docs/decisions/portfolio.md</a>
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class Brake implements Filter {

    /** A page comes in several requests after each other. */
    private static final Duration QUIET = Duration.ofMillis(500);

    /** Where somebody is always busy the figures come all the same, if slowly. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private static final Duration STEP = Duration.ofMillis(20);

    private final AtomicInteger served = new AtomicInteger();
    private volatile long lastServed = System.nanoTime() - QUIET.toNanos();
    private volatile boolean released;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        served.incrementAndGet();
        try {
            chain.doFilter(request, response);
        } finally {
            lastServed = System.nanoTime();
            served.decrementAndGet();
        }
    }

    /**
     * Waits as long as the work before it took, so that half of one processor stays free, and then until nobody is
     * served; two seconds at most.
     */
    void rest(Duration worked) {
        var began = System.nanoTime();
        while (!released && mustWait(System.nanoTime() - began, worked.toNanos())) {
            LockSupport.parkNanos(STEP.toNanos());
        }
    }

    private boolean mustWait(long waited, long worked) {
        return waited < PATIENCE.toNanos() && (waited < worked || isBusy());
    }

    /** Whether somebody is being served, or was just now. */
    boolean isBusy() {
        return served.get() > 0 || System.nanoTime() - lastServed < QUIET.toNanos();
    }

    /** Nothing waits any more: the program stops. */
    void release() {
        released = true;
    }
}
