package io.claimtrail.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vertx.core.net.SocketAddress;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressTest {

    /** The last one is what a proxy passes on of a client's own X-Forwarded-For. */
    @ParameterizedTest
    @CsvSource({
        "192.0.2.7, 192.0.2.7",
        "2001:db8:0:1:2:3:4:5, 20010db800000001",
        "2001:db8:0:1::, 20010db800000001",
        "nonsense, nonsense"
    })
    void thoseOfOneNetworkAreCountedTogether(String remote, String network) {
        assertEquals(
                network,
                Address.of(SocketAddress.inetSocketAddress(443, remote)).network());
    }
}
