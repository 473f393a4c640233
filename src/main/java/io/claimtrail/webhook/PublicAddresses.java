package io.claimtrail.webhook;

import io.claimtrail.storage.InvalidSettingException;
import io.netty.handler.ipfilter.IpFilterRuleType;
import io.netty.handler.ipfilter.IpSubnetFilterRule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import okhttp3.Dns;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Which addresses a webhook may be at: those of the public internet, and the networks that a setting names. The connection
 * goes to the very address that was looked up and checked here, so that a name which means another address a moment later
 * (DNS rebinding) leads nowhere.
 *
 * <p>What is not public is told by the special-purpose address registries of IANA (RFC 6890); of IPv6, only global unicast
 * addresses (RFC 4291, section 2.4) are public, and those not in which IPv4 addresses are wrapped.
 */
@ApplicationScoped
public class PublicAddresses implements Dns {

    static final String SETTING = "claimtrail.webhook.networks";

    private static final List<IpSubnetFilterRule> SPECIAL = subnets(Stream.of(
            "0.0.0.0/8",
            "10.0.0.0/8",
            "100.64.0.0/10",
            "127.0.0.0/8",
            "169.254.0.0/16",
            "172.16.0.0/12",
            "192.0.0.0/24",
            "192.0.2.0/24",
            "192.88.99.0/24",
            "192.168.0.0/16",
            "198.18.0.0/15",
            "198.51.100.0/24",
            "203.0.113.0/24",
            "224.0.0.0/4",
            "240.0.0.0/4",
            "2001::/23",
            "2001:db8::/32",
            "2002::/16",
            "3fff::/20"));

    /** What the client takes for an address, and so does not look up. */
    private static final Pattern NUMERIC = Pattern.compile("[0-9.]+|.*:.*");

    /** Some read such a number as octal, and so as another address than the client would call. */
    private static final Pattern AMBIGUOUS = Pattern.compile("(.*\\.)?0[0-9][0-9.]*");

    private static final IpSubnetFilterRule GLOBAL_UNICAST = subnet("2000::/3");

    private final Dns names;
    private final List<IpSubnetFilterRule> allowed;

    @Inject
    PublicAddresses(@ConfigProperty(name = SETTING) Optional<List<String>> networks) {
        this(Dns.SYSTEM, networks.orElse(List.of()));
    }

    /**
     * Over other name servers than the system's.
     *
     * @param networks that may be called although they are not public, such as {@code 10.1.0.0/16}
     * @throws IllegalArgumentException where one of them is no network
     */
    PublicAddresses(Dns names, List<String> networks) {
        this.names = names;
        this.allowed = subnets(networks.stream().map(String::strip));
    }

    /**
     * Makes sure that the setting names networks.
     *
     * @throws InvalidSettingException where it does not
     */
    public static void requireValid(Config settings) {
        try {
            new PublicAddresses(settings.getOptionalValues(SETTING, String.class));
        } catch (IllegalArgumentException e) {
            throw new InvalidSettingException("CLAIMTRAIL_WEBHOOK_NETWORKS: " + e.getMessage());
        }
    }

    /**
     * The addresses behind a name that may be called.
     *
     * @throws UnknownHostException where there are none
     */
    @Override
    public List<InetAddress> lookup(String host) throws UnknownHostException {
        List<InetAddress> callable = new ArrayList<>();
        for (InetAddress address : names.lookup(host)) {
            if (isCallable(address)) {
                callable.add(address);
            }
        }
        if (callable.isEmpty()) {
            throw new UnknownHostException(host + " is not at an address of the public internet");
        }
        return callable;
    }

    /** Whether a host is a name, which means nothing before it is looked up, or a numeric address that may be called. */
    boolean mayBeAt(String host) {
        if (!NUMERIC.matcher(host).matches()) {
            return true;
        }
        if (AMBIGUOUS.matcher(host).matches()) {
            return false;
        }
        try {
            return isCallable(InetAddress.getByName(host));
        } catch (UnknownHostException e) {
            return false;
        }
    }

    private boolean isCallable(InetAddress address) {
        return isIn(allowed, address) || isPublic(address);
    }

    private static boolean isPublic(InetAddress address) {
        return !isIn(SPECIAL, address)
                && (!(address instanceof Inet6Address) || isIn(List.of(GLOBAL_UNICAST), address));
    }

    private static boolean isIn(List<IpSubnetFilterRule> subnets, InetAddress address) {
        InetSocketAddress socket = new InetSocketAddress(address, 0);
        return subnets.stream().anyMatch(subnet -> subnet.matches(socket));
    }

    private static List<IpSubnetFilterRule> subnets(Stream<String> networks) {
        return networks.map(PublicAddresses::subnet).toList();
    }

    private static IpSubnetFilterRule subnet(String network) {
        if (!network.matches("[0-9a-fA-F.:]+/[0-9]{1,3}")) {
            throw new IllegalArgumentException(network + " is no network such as 10.1.0.0/16");
        }
        return new IpSubnetFilterRule(network, IpFilterRuleType.ACCEPT);
    }
}
