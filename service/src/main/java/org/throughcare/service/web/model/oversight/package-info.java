/** What pages show: What managers and practitioners look at together. Filled by the module that answers at the page. */
@NullMarked
@NamedInterface("oversight")
package org.throughcare.service.web.model.oversight;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
