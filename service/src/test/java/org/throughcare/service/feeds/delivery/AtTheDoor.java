package org.throughcare.service.feeds.delivery;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.test.context.TestPropertySource;
import org.throughcare.service.fixture.ServiceTestAtATime;

/** The service with small measures: twenty items of a lane at once, one a second from then on, a megabyte a delivery. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ServiceTestAtATime
@TestPropertySource(
        properties = {
            "throughcare.feeds.delivery.burst=20",
            "throughcare.feeds.delivery.per-minute=60",
            "throughcare.feeds.delivery.largest=1MB",
            "throughcare.feeds.delivery.most-items=200"
        })
@interface AtTheDoor {}
