package org.throughcare.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.throughcare.service.fixture.ServiceTest;

@ServiceTest
class ThroughcareServiceTest {

    @Autowired
    private ApplicationContext context;

    @Test
    void theServiceStarts() {
        assertThat(context.getBean(ThroughcareService.class)).isNotNull();
    }
}
