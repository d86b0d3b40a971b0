/** What stands on the pages of those who have a part in a recall after it was sent. */
@NullMarked
@NamedInterface("partners")
package org.throughcare.service.web.model.partners;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
