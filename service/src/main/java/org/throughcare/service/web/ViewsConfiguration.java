package org.throughcare.service.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.ViewResolver;
import org.springframework.web.servlet.i18n.FixedLocaleResolver;

/** Finds templates: they are Java classes, made at build time, so that a wrong field does not compile. */
@Configuration
class ViewsConfiguration {
    private static final String TEMPLATES = "throughcare.views";

    @Bean
    TemplateEngine templates() {
        return TemplateEngine.createPrecompiled(null, ContentType.Html, null, TEMPLATES);
    }

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    ViewResolver templateResolver(TemplateEngine engine, PageMaking making) {
        return (name, locale) -> {
            String template = name + ".jte";
            return engine.hasTemplate(template) ? new JtePage(template, engine, making) : null;
        };
    }

    /** English until a whole Welsh set of words stands beside it. */
    @Bean
    LocaleResolver localeResolver() {
        return new FixedLocaleResolver(Locale.UK);
    }
}
