package org.throughcare.service.risk.scores;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Gives the description of the interface for scores to staff who are signed in, and to programs that may ask for them. */
@RestController
class ScoreDescription {
    private static final MediaType YAML = MediaType.parseMediaType("application/yaml");

    @GetMapping({"/openapi/risk.yaml", "/api/risk/openapi.yaml"})
    ResponseEntity<Resource> description() {
        return ResponseEntity.ok().contentType(YAML).body(new ClassPathResource("openapi/risk.yaml"));
    }
}
