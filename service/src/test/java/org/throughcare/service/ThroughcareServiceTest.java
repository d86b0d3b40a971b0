package org.throughcare.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

@SpringBootTest
class ThroughcareServiceTest {

    @Autowired
    private ApplicationContext context;

    @Test
    void theServiceStarts() {
        assertThat(context.getBean(ThroughcareService.class)).isNotNull();
    }
}
