/** What the pages about lists of cases and about covering for a colleague show. */
@NullMarked
@NamedInterface("caseload")
package org.throughcare.service.web.model.caseload;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
