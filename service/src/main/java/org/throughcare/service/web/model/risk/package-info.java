/** What pages show: Entries that wait to be weighed. Filled by the module that answers at the page. */
@NullMarked
@NamedInterface("risk")
package org.throughcare.service.web.model.risk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
