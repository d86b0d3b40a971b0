package org.throughcare.service.web;

import java.net.URI;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * What a browser may do with a page: nothing that did not come from this service, in no frame, and keeping nothing. Used
 * as {@code http.headers(PageHeaders.strict())}; together with what Spring Security sends anyway (nosniff, no-store).
 */
public final class PageHeaders {
    /** No inline script or style; forms go only to this service. */
    public static final String CONTENT = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
            + "connect-src 'self'; "
            + "font-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    /** No device, no sensor, no payment: pages ask for none. */
    public static final String PERMISSIONS = "accelerometer=(), autoplay=(), bluetooth=(), camera=(), "
            + "display-capture=(), fullscreen=(self), geolocation=(), gyroscope=(), hid=(), magnetometer=(), "
            + "microphone=(), midi=(), payment=(), publickey-credentials-get=(self), screen-wake-lock=(), serial=(), "
            + "usb=(), xr-spatial-tracking=()";

    private PageHeaders() {}

    /**
     * The headers of every page. An address can hold a CRN, so no other site is told it; this one is, because a form
     * sent without would carry no origin to check.
     */
    public static Customizer<HeadersConfigurer<HttpSecurity>> strict() {
        return with(CONTENT);
    }

    /**
     * The same where people sign in elsewhere: a form of ours may lead there, as signing out does.
     *
     * @param provider the address of the provider; of it only the origin counts
     */
    public static Customizer<HeadersConfigurer<HttpSecurity>> strictWith(URI provider) {
        String origin = provider.getScheme() + "://" + provider.getRawAuthority();
        return with(CONTENT.replace("form-action 'self'", "form-action 'self' " + origin));
    }

    private static Customizer<HeadersConfigurer<HttpSecurity>> with(String content) {
        return headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(content))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(policy -> policy.policy(PERMISSIONS))
                .crossOriginOpenerPolicy(policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginResourcePolicy(policy -> policy.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
                .frameOptions(FrameOptionsConfig::deny);
    }
}
