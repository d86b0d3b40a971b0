package org.throughcare.service.audit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import org.throughcare.service.fixture.ServiceTest;

/** The service with an audit that no other test writes to. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ServiceTest
@TestPropertySource(properties = "throughcare.audit.node=audited")
@Import(AuditedService.class)
@interface AuditTest {}
