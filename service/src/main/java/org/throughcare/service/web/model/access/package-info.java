/** What pages show: Signing in, and who may see a case. Filled by the module that answers at the page. */
@NullMarked
@NamedInterface("access")
package org.throughcare.service.web.model.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
