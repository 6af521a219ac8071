package gatepost.api.access;

import io.micronaut.web.router.Router;
import java.util.List;

/** One address of the running application and what may be done there. */
record Route(String method, String template) {

    /** Every route that stands in the router; asking for the head alone follows reading. */
    static List<Route> all(Router router) {
        return router.uriRoutes().filter(route -> !route.getHttpMethodName().equals("HEAD"))
                .map(route -> new Route(route.getHttpMethodName(), route.getUriMatchTemplate().toString())).distinct().toList();
    }

    static Route of(String written) {
        var parts = written.strip().split(" +", 2);
        return new Route(parts[0], parts[1]);
    }

    /** Whether the address names one thing of a school. */
    boolean namesAThing() {
        return template.startsWith("/api/") && template.contains("Id}");
    }

    @Override
    public String toString() {
        return method + " " + template;
    }
}
