package org.throughcare.bench.service;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.throughcare.service.ThroughcareService;
import org.throughcare.service.audit.AuditVerification;
import org.throughcare.service.audit.SealOutcome;
import org.throughcare.service.audit.Sealer;
import org.throughcare.service.audit.Verification;

/** Starts the service as trials and measurements need it. */
public final class Services {
    private Services() {}

    /** The whole service on {@code data}, on a free port of this machine; it seals its audit every second. */
    public static ConfigurableApplicationContext on(Path data, Map<String, Object> more, Class<?>... beans) {
        Map<String, Object> properties = new LinkedHashMap<>(more);
        properties.put("server.port", 0);
        properties.put("server.address", "127.0.0.1");
        return started(WebApplicationType.SERVLET, data, properties, beans);
    }

    /** Only what reads and writes the record. */
    public static ConfigurableApplicationContext record(Path data) {
        return started(WebApplicationType.NONE, data, Map.of("throughcare.audit.sealing", false));
    }

    /** Only what reads and writes the record, at the time of {@code clock}, with its beans looked at by {@code processors}. */
    public static ConfigurableApplicationContext at(
            InstantSource clock, Path data, Map<String, Object> more, BeanPostProcessor... processors) {
        return builder(WebApplicationType.NONE, data, more)
                .initializers(context -> {
                    context.getBeanFactory().registerSingleton("clock", clock);
                    List.of(processors).forEach(context.getBeanFactory()::addBeanPostProcessor);
                })
                .run();
    }

    /** The service with its invented organisation and people, without its pages. */
    public static ConfigurableApplicationContext demonstration(Path data) {
        return builder(WebApplicationType.NONE, data, Map.of("throughcare.audit.sealing", false))
                .profiles("demonstration")
                .run();
    }

    /**
     * The service with its invented organisation and people and its pages, on a free port of this machine, with its beans
     * looked at by {@code processors}.
     */
    public static ConfigurableApplicationContext demonstrationOnWeb(Path data, BeanPostProcessor... processors) {
        return builder(
                        WebApplicationType.SERVLET,
                        data,
                        Map.of("server.port", 0, "server.address", "127.0.0.1", "throughcare.audit.sealing", false))
                .profiles("demonstration")
                .initializers(context -> List.of(processors).forEach(context.getBeanFactory()::addBeanPostProcessor))
                .run();
    }

    /** What the audit says of itself once every leaf is sealed. */
    public static Verification audit(ConfigurableApplicationContext service, Instant at) {
        Sealer sealer = service.getBean(Sealer.class);
        SealOutcome last = sealer.seal(at);
        while (last instanceof SealOutcome.Sealed) {
            last = sealer.seal(at);
        }
        return service.getBean(AuditVerification.class).verify(at);
    }

    private static ConfigurableApplicationContext started(
            WebApplicationType type, Path data, Map<String, Object> more, Class<?>... beans) {
        return builder(type, data, more, beans).run();
    }

    private static SpringApplicationBuilder builder(
            WebApplicationType type, Path data, Map<String, Object> more, Class<?>... beans) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("throughcare.database.data", data.toString());
        properties.put("throughcare.audit.seal-every", "1s");
        properties.put("db-scheduler.enabled", false);
        properties.put("logging.level.root", "error");
        properties.putAll(more);
        return new SpringApplicationBuilder(ThroughcareService.class)
                .sources(beans)
                .web(type)
                .lazyInitialization(type == WebApplicationType.NONE)
                .logStartupInfo(false)
                .initializers(context -> context.getEnvironment()
                        .getPropertySources()
                        .addFirst(new MapPropertySource("trial", properties)));
    }
}
