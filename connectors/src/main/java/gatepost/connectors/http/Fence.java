package gatepost.connectors.http;

import java.net.URI;

/** The one address under which a connector may speak. */
record Fence(URI base) {

    Fence {
        if (base.getScheme() == null || base.getHost() == null || base.getRawQuery() != null || base.getRawUserInfo() != null) {
            throw new IllegalArgumentException("A network's base URL needs a scheme and a host, and neither user nor query");
        }
    }

    /** The address when it lies inside, without any way up out of it. */
    URI admit(String address) {
        var uri = URI.create(address);
        var inside = base.getScheme().equalsIgnoreCase(uri.getScheme())
            && base.getRawAuthority().equalsIgnoreCase(uri.getRawAuthority())
            && uri.getRawPath().startsWith(directory())
            && uri.getRawPath().equals(uri.normalize().getRawPath());
        if (!inside) {
            throw new OutsideFence(String.valueOf(uri.getHost()));
        }
        return uri;
    }

    private String directory() {
        var path = base.getRawPath();
        return path.endsWith("/") ? path : path + "/";
    }
}
