package gatepost.connectors.link;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.List;

/**
 * Tells addresses on the open internet from those of a machine itself, its neighbours and special uses.
 *
 * @see <a href="https://www.iana.org/assignments/iana-ipv4-special-registry">IANA's register for IPv4</a>
 * @see <a href="https://www.iana.org/assignments/iana-ipv6-special-registry">IANA's register for IPv6</a>
 */
final class PublicAddresses {

    private static final List<Range> SPECIAL = List.of(
            new Range(0, 0, 0, 0, 8), new Range(10, 0, 0, 0, 8), new Range(100, 64, 0, 0, 10), new Range(127, 0, 0, 0, 8),
            new Range(169, 254, 0, 0, 16), new Range(172, 16, 0, 0, 12), new Range(192, 0, 0, 0, 24), new Range(192, 0, 2, 0, 24),
            new Range(192, 88, 99, 0, 24), new Range(192, 168, 0, 0, 16), new Range(198, 18, 0, 0, 15), new Range(198, 51, 100, 0, 24),
            new Range(203, 0, 113, 0, 24), new Range(224, 0, 0, 0, 3));

    private PublicAddresses() {
    }

    private record Range(int first, int second, int third, int fourth, int bits) {

        boolean holds(int address) {
            var base = first << 24 | second << 16 | third << 8 | fourth;
            return (address ^ base) >>> (32 - bits) == 0;
        }
    }

    static boolean contain(InetAddress address) {
        var bytes = address.getAddress();
        if (address instanceof Inet4Address) {
            var number = word(bytes, 0);
            return SPECIAL.stream().noneMatch(range -> range.holds(number));
        }
        return isGlobalUnicast(bytes) && !isSpecial(bytes);
    }

    /** 2000::/3; all else is local, mapped or not given out. */
    private static boolean isGlobalUnicast(byte[] bytes) {
        return (bytes[0] & 0xE0) == 0x20;
    }

    /** 2001::/23 (Teredo among them), 2001:db8::/32, 2002::/16 (which hides an IPv4 address), 3fff::/20. */
    private static boolean isSpecial(byte[] bytes) {
        var start = word(bytes, 0);
        return start >>> 9 == 0x20010000 >>> 9 || start == 0x20010db8 || start >>> 16 == 0x2002 || start >>> 12 == 0x3fff0;
    }

    private static int word(byte[] bytes, int at) {
        return (bytes[at] & 0xFF) << 24 | (bytes[at + 1] & 0xFF) << 16 | (bytes[at + 2] & 0xFF) << 8 | bytes[at + 3] & 0xFF;
    }
}
