package io.claimtrail.access;

import io.netty.handler.ipfilter.IpFilterRuleType;
import io.netty.handler.ipfilter.IpSubnetFilterRule;
import io.netty.util.NetUtil;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A range of addresses in CIDR notation (RFC 4632, section 3.1; RFC 4291, section 2.3). */
final class Network {

    private static final Pattern CIDR = Pattern.compile("([0-9a-fA-F.:]{2,45})/([0-9]{1,3})");
    private static final int BITS = 8;

    private final IpSubnetFilterRule rule;

    private Network(IpSubnetFilterRule rule) {
        this.rule = rule;
    }

    /** Reads a range such as {@code 10.0.0.0/8}; nothing where it is none. */
    static Optional<Network> parse(String text) {
        Matcher parts = CIDR.matcher(text);
        // Checked first: a host name would be looked up.
        byte[] address = parts.matches() ? NetUtil.createByteArrayFromIpAddressString(parts.group(1)) : null;
        if (address == null || Integer.parseInt(parts.group(2)) > address.length * BITS) {
            return Optional.empty();
        }
        return Optional.of(new Network(
                new IpSubnetFilterRule(parts.group(1), Integer.parseInt(parts.group(2)), IpFilterRuleType.ACCEPT)));
    }

    /** Whether an address lies in it. */
    boolean holds(String address) {
        byte[] bytes = NetUtil.createByteArrayFromIpAddressString(address);
        try {
            return bytes != null && rule.matches(new InetSocketAddress(InetAddress.getByAddress(bytes), 0));
        } catch (UnknownHostException e) {
            throw new IllegalStateException("4 or 16 bytes are an address", e);
        }
    }
}
