/** What pages show: What stands on the page of a case. Filled by the module that answers at the page. */
@NullMarked
@NamedInterface("cases")
package org.throughcare.service.web.model.cases;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
