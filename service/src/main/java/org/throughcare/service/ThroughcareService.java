package org.throughcare.service;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the service. */
@SpringBootApplication
public class ThroughcareService {

    /** Starts the service with Spring's own command-line properties. */
    public static void main(String[] args) {
        SpringApplication.run(ThroughcareService.class, args);
    }
}
