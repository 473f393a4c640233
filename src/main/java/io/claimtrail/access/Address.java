package io.claimtrail.access;

import io.netty.util.NetUtil;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.SocketAddress;
import java.util.HexFormat;

/**
 * Where a request comes from: the address at the other end of the connection, or what a proxy says of it where Quarkus is told
 * to believe proxies.
 *
 * @param text an IP address, or whatever a proxy passed on in its place
 */
record Address(String text) {

    private static final int IPV6_BYTES = 16;
    private static final int NETWORK_BYTES = 8;

    static Address of(HttpServerRequest request) {
        return of(request.remoteAddress());
    }

    static Address of(SocketAddress remote) {
        String address = remote.hostAddress();
        return new Address(address == null ? remote.host() : address);
    }

    /** Whose requests are counted together: of IPv6, everybody has at least a network of 2^64 addresses to himself. */
    String network() {
        byte[] bytes = NetUtil.createByteArrayFromIpAddressString(text);
        return bytes != null && bytes.length == IPV6_BYTES ? HexFormat.of().formatHex(bytes, 0, NETWORK_BYTES) : text;
    }
}
