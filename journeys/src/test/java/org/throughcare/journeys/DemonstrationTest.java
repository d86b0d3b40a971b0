package org.throughcare.journeys;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.TestPropertySource;
import org.throughcare.service.fixture.ServiceTest;

/** The whole service with a small demonstration, started once for all that ask for it; nothing in it is replaced. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ServiceTest
@ActiveProfiles("demonstration")
@TestPropertySource(properties = "throughcare.demonstration.people=96")
@interface DemonstrationTest {
    /** What everybody in the demonstration signs in with. */
    String PASSWORD = "throughcare";
}
