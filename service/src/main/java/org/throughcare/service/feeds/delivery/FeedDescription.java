package org.throughcare.service.feeds.delivery;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Gives the description of the interface for feeds to staff who are signed in, and to programs that may send. */
@RestController
class FeedDescription {
    private static final MediaType YAML = MediaType.parseMediaType("application/yaml");

    @GetMapping({"/openapi/feeds.yaml", "/api/feeds/openapi.yaml"})
    ResponseEntity<Resource> description() {
        return ResponseEntity.ok().contentType(YAML).body(new ClassPathResource("openapi/feeds.yaml"));
    }
}
