package org.throughcare.journeys.gallery;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.TestPropertySource;
import org.throughcare.service.fixture.ServiceTest;

/** The whole service with the gallery opened, and nobody on record. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ServiceTest
@Import(GalleryRooms.class)
@ActiveProfiles("demonstration")
@TestPropertySource(properties = "throughcare.demonstration.making=false")
public @interface GalleryTest {}
