package gatepost.connectors;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.net.spi.InetAddressResolver;
import java.net.spi.InetAddressResolverProvider;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;

/** The tests' only way to resolve names: knows localhost, and remembers whoever else was asked for. */
public final class LoopbackOnly extends InetAddressResolverProvider {

    private static final Queue<String> ASKED = new ConcurrentLinkedQueue<>();

    /** Names asked for since the last call, loopback left out. */
    static List<String> asked() {
        return Stream.generate(ASKED::poll).takeWhile(name -> name != null).toList();
    }

    @Override
    public InetAddressResolver get(Configuration configuration) {
        var builtin = configuration.builtinResolver();
        return new InetAddressResolver() {
            @Override
            public Stream<InetAddress> lookupByName(String host, LookupPolicy policy) throws UnknownHostException {
                if (host.equals("localhost")) {
                    return builtin.lookupByName(host, policy);
                }
                ASKED.add(host);
                throw new UnknownHostException(host);
            }

            @Override
            public String lookupByAddress(byte[] address) throws UnknownHostException {
                return builtin.lookupByAddress(address);
            }
        };
    }

    @Override
    public String name() {
        return "loopback only";
    }
}
