package org.throughcare.service.access.signin;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.HexFormat;

/** The network address a request came from, as attempts from it are counted. */
public final class SourceAddress {
    private static final int NETWORK_BYTES = 8;

    private SourceAddress() {}

    /** An IPv4 address as it is; of an IPv6 address the network, since one connection has a whole network to itself. */
    public static String counted(String address) {
        try {
            return InetAddress.ofLiteral(address) instanceof Inet6Address wide
                    ? HexFormat.of().formatHex(wide.getAddress(), 0, NETWORK_BYTES)
                    : address;
        } catch (IllegalArgumentException _) {
            return address;
        }
    }
}
