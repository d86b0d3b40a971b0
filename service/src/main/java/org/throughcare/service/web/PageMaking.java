package org.throughcare.service.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.throughcare.service.web.Page.CsrfField;
import org.throughcare.service.web.Pages.Shown;

/** Gathers what the layout needs from the request. */
@Component
class PageMaking {
    private final ObjectProvider<Viewers> viewers;
    private final List<NavigationItem> navigation;
    private final ObjectProvider<NavigationCount> counts;
    private final AssetAddresses assets;
    private final boolean demonstration;

    PageMaking(
            ObjectProvider<Viewers> viewers,
            ObjectProvider<NavigationItem> navigation,
            ObjectProvider<NavigationCount> counts,
            AssetAddresses assets,
            Environment environment) {
        this.viewers = viewers;
        this.navigation = navigation.stream().sorted(NavigationItem.ORDER).toList();
        this.counts = counts;
        this.assets = assets;
        this.demonstration = environment.acceptsProfiles(Profiles.of("demonstration"));
    }

    Page page(Shown shown, HttpServletRequest request) {
        Viewer viewer = viewer(request);
        return new Page(
                shown.title(),
                LocaleContextHolder.getLocale().getLanguage(),
                path(request),
                viewer,
                viewer == null
                        ? List.of()
                        : navigation.stream()
                                .filter(item -> item.isOfferedTo(viewer))
                                .toList(),
                viewer == null || isError(request) ? Map.of() : waiting(request),
                csrf(request),
                flash(request),
                shown.errors(),
                demonstration,
                assets);
    }

    private Map<String, Integer> waiting(HttpServletRequest request) {
        return counts.stream().collect(Collectors.toMap(NavigationCount::path, count -> count.waiting(request)));
    }

    /** On the page of a fault nothing more is asked that could fail. */
    private static boolean isError(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) != null;
    }

    private @Nullable Viewer viewer(HttpServletRequest request) {
        Viewers known = viewers.getIfAvailable();
        return known == null ? null : known.of(request).orElse(null);
    }

    private static String path(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String asked
                ? asked
                : request.getRequestURI();
    }

    private static @Nullable CsrfField csrf(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
                ? new CsrfField(token.getParameterName(), token.getToken())
                : null;
    }

    private static @Nullable Flash flash(HttpServletRequest request) {
        Map<String, ?> carried = RequestContextUtils.getInputFlashMap(request);
        return carried != null && carried.get(Flash.ATTRIBUTE) instanceof Flash flash ? flash : null;
    }
}
