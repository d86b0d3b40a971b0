/** What pages show: Finding, registering and matching people. Filled by the module that answers at the page. */
@NullMarked
@NamedInterface("people")
package org.throughcare.service.web.model.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
