package nl.herontwerp.report.internal;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How often something may be done in any minute, by one address and by all together. Remembers no more than the last minute, and so
 * never more than the total.
 */
final class MinuteLimit {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    /** Bytes of an IPv6 address that one connection has to itself. */
    private static final int NETWORK = 8;

    private static final Pattern IPV4 = Pattern.compile("[0-9.]{7,15}");

    /** With a colon, so that it is never taken for a name. */
    private static final Pattern IPV6 = Pattern.compile("[0-9a-fA-F.]*:[0-9a-fA-F:.]*");

    private final int byAddress;
    private final int inTotal;
    private final Clock clock;
    private final Deque<Done> done = new ArrayDeque<>();

    MinuteLimit(int byAddress, int inTotal, Clock clock) {
        this.byAddress = byAddress;
        this.inTotal = inTotal;
        this.clock = clock;
    }

    private record Done(String who, Instant at) {}

    /** Counts one more, and gives nothing; or counts nothing, and gives how long to wait. */
    synchronized Optional<Duration> take(String address) {
        var now = clock.instant();
        while (!done.isEmpty() && !now.isBefore(done.getFirst().at().plus(MINUTE))) {
            done.removeFirst();
        }
        var who = who(address);
        var own = done.stream().filter(each -> each.who().equals(who)).toList();
        if (own.size() >= byAddress || done.size() >= inTotal) {
            var first = own.size() >= byAddress ? own.getFirst() : done.getFirst();
            return Optional.of(Duration.between(now, first.at().plus(MINUTE)));
        }
        done.addLast(new Done(who, now));
        return Optional.empty();
    }

    /** The address, or the network of an IPv6 address; never looks a name up. */
    static String who(String address) {
        if (IPV4.matcher(address).matches()) {
            return address;
        }
        var literal = address.replaceFirst("%.*", "");
        if (!IPV6.matcher(literal).matches()) {
            return "unknown";
        }
        try {
            return InetAddress.getByName(literal) instanceof Inet6Address six
                    ? HexFormat.of().formatHex(Arrays.copyOf(six.getAddress(), NETWORK))
                    : literal;
        } catch (UnknownHostException e) {
            return "unknown";
        }
    }
}
