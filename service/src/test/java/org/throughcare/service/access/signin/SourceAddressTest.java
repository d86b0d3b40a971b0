package org.throughcare.service.access.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Attempts are counted by connection. */
class SourceAddressTest {
    @Test
    void anAddressOfTheOldKindCountsAlone() {
        assertThat(SourceAddress.counted("192.0.2.7")).isNotEqualTo(SourceAddress.counted("192.0.2.8"));
    }

    @Test
    void oneNetworkOfTheNewKindCountsTogether() {
        assertThat(SourceAddress.counted("2001:db8::1"))
                .isEqualTo(SourceAddress.counted("2001:db8:0:0:ffff::2"))
                .isNotEqualTo(SourceAddress.counted("2001:db8:0:1::1"));
    }

    @Test
    void whatIsNoAddressCountsAsItIs() {
        assertThat(SourceAddress.counted("unknown")).isEqualTo("unknown");
    }
}
