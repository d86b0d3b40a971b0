/** What pages show: The page one starts from. Filled by the module that answers at the page. */
@NullMarked
@NamedInterface("work")
package org.throughcare.service.web.model.work;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
