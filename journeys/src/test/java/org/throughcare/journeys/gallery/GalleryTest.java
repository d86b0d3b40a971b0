package org.throughcare.journeys.gallery;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.throughcare.service.fixture.ServiceTest;

/** The whole service with the gallery opened. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ServiceTest
@Import(GalleryRooms.class)
@ActiveProfiles("demonstration")
public @interface GalleryTest {}
