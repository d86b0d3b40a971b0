package org.throughcare.service.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import org.throughcare.service.fixture.ServiceTest;

/** A service that runs seals its audit by itself. */
@ServiceTest
@TestPropertySource(properties = {"throughcare.audit.sealing=true", "throughcare.audit.seal-every=50ms"})
@Import(AuditedService.class)
@DirtiesContext
class SealingScheduleTest {
    @Autowired
    private AuditedService service;

    @Test
    void whatIsWrittenIsSoonSealedAndExported() throws InterruptedException {
        for (int round = 1; round <= 3; round++) {
            service.acts(2);
            Instant latest = Instant.now().plus(Duration.ofSeconds(20));
            while (exported() < 2L * round && Instant.now().isBefore(latest)) {
                Thread.sleep(20);
            }
            assertThat(exported()).isEqualTo(2L * round);
        }
        assertThat(service.verify().sound()).isTrue();
    }

    private long exported() {
        return service.export.last().map(signed -> signed.head().size()).orElse(0L);
    }
}
