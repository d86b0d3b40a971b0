/** What pages show: what the work of units says together. Filled by the module that answers at the page. */
@NullMarked
@NamedInterface("measures")
package org.throughcare.service.web.model.measures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
