package org.throughcare.service.access.routes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * A way into the service.
 *
 * @param method GET or POST
 * @param pattern its address, with the names of what stands in it
 */
record Route(String method, String pattern) {

    /** Every one that is mapped; one that takes any method is taken for GET. */
    static List<Route> all(RequestMappingHandlerMapping mapping) {
        List<Route> routes = new ArrayList<>();
        mapping.getHandlerMethods().forEach((info, handler) -> {
            Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
            for (String pattern : info.getPatternValues()) {
                if (methods.isEmpty()) {
                    routes.add(new Route("GET", pattern));
                }
                methods.forEach(method -> routes.add(new Route(method.name(), pattern)));
            }
        });
        routes.sort(Comparator.comparing(Route::pattern).thenComparing(Route::method));
        return routes;
    }

    @Override
    public String toString() {
        return method + " " + pattern;
    }
}
