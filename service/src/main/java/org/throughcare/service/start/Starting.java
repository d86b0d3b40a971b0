package org.throughcare.service.start;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.core.env.MapPropertySource;
import org.throughcare.service.ThroughcareService;
import org.throughcare.service.database.CannotStart;

/** Starts the service, whole or without its pages, and says in one sentence why it cannot. */
final class Starting {
    private Starting() {}

    /** The running service with its pages. */
    static ConfigurableApplicationContext service(StartOptions options, int port, PrintWriter out) {
        out.println("Throughcare is starting.");
        out.flush();
        Map<String, Object> properties = new LinkedHashMap<>(options.properties());
        properties.put("server.port", port);
        ConfigurableApplicationContext service = started(WebApplicationType.SERVLET, options, properties);
        out.println("Throughcare is ready at http://localhost:"
                + service.getEnvironment().getProperty("local.server.port") + " (stop it with Ctrl-C).");
        service.getBeansOfType(Welcome.class)
                .values()
                .forEach(welcome -> welcome.lines().forEach(out::println));
        out.flush();
        return service;
    }

    /**
     * The service without pages, feeds or timers, for a command that works on the record and ends. Only what the command
     * asks for is made.
     */
    static ConfigurableApplicationContext record(StartOptions options) {
        Map<String, Object> properties = new LinkedHashMap<>(options.properties());
        properties.put("db-scheduler.enabled", false);
        properties.put("throughcare.demonstration.making", false);
        return started(WebApplicationType.NONE, options, properties);
    }

    /** Returns when the service has been stopped. */
    static void untilStopped(ConfigurableApplicationContext service) {
        CountDownLatch stopped = new CountDownLatch(1);
        service.addApplicationListener(event -> {
            if (event instanceof ContextClosedEvent) {
                stopped.countDown();
            }
        });
        try {
            stopped.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static ConfigurableApplicationContext started(
            WebApplicationType type, StartOptions options, Map<String, Object> properties) {
        if (options.profile() == StartOptions.Profile.PRODUCTION) {
            Production.check(properties);
            if (type == WebApplicationType.SERVLET) {
                Production.checkSignIn(properties);
            }
        }
        SpringApplication application = new SpringApplication(ThroughcareService.class);
        application.setWebApplicationType(type);
        application.setLazyInitialization(type == WebApplicationType.NONE);
        application.setLogStartupInfo(false);
        application.setAdditionalProfiles(options.profile().name().toLowerCase(Locale.ROOT));
        application.addInitializers(context -> context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("command line", properties)));
        try {
            return application.run();
        } catch (RuntimeException failure) {
            throw reason(failure);
        }
    }

    private static RuntimeException reason(RuntimeException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof CannotStart known) {
                return known;
            }
            if (cause instanceof PortInUseException inUse) {
                return new CannotStart("Port " + inUse.getPort()
                        + " is in use by another program; stop that one, or give another port with --port.");
            }
        }
        return failure;
    }
}
