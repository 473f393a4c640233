package io.claimtrail.webhook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicAddressesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "10.1.2.3",
                "100.64.0.1",
                "127.0.0.1",
                "127.1",
                "2130706433",
                "0177.0.0.1",
                "1.1.1.010",
                "169.254.169.254",
                "172.31.255.255",
                "192.168.1.1",
                "198.19.0.1",
                "224.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "::ffff:127.0.0.1",
                "::127.0.0.1",
                "64:ff9b::7f00:1",
                "fe80::1",
                "fc00::1",
                "ff02::1",
                "2002:7f00:1::",
                "2001:0:1::1",
                "2001:db8::1"
            })
    void addressesOfNoPublicHostAreNotCalled(String address) {
        assertFalse(over().mayBeAt(address));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1.1.1.1", "172.32.0.1", "8.0.0.100", "100.128.0.1", "2606:4700:4700::1111", "hooks.example"})
    void othersAre(String host) {
        assertTrue(over().mayBeAt(host));
    }

    @Test
    void nameLeadsToItsPublicAddressesAlone() throws Exception {
        InetAddress open = InetAddress.getByName("1.1.1.1");
        assertEquals(
                List.of(open), over(InetAddress.getByName("10.0.0.1"), open).lookup("two.example"));
        PublicAddresses inside = over(InetAddress.getByName("127.0.0.1"), InetAddress.getByName("::1"));
        assertThrows(UnknownHostException.class, () -> inside.lookup("rebound.example"));
    }

    @Test
    void networksOfTheSettingAreCalledToo() {
        PublicAddresses addresses = new PublicAddresses(host -> List.of(), List.of("10.1.0.0/16", " fd00::/8"));
        assertTrue(addresses.mayBeAt("10.1.255.1"));
        assertTrue(addresses.mayBeAt("fd12::1"));
        assertFalse(addresses.mayBeAt("10.2.0.1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.1.0.0", "10.1.0.0/33", "intranet/8", "10.1/16/8", ""})
    void whatIsNoNetworkIsRefused(String network) {
        assertThrows(IllegalArgumentException.class, () -> new PublicAddresses(host -> List.of(), List.of(network)));
    }

    private static PublicAddresses over(InetAddress... known) {
        return new PublicAddresses(host -> List.of(known), List.of());
    }
}
