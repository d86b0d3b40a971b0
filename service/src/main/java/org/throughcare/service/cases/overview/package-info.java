/** A case on one screen. */
@NullMarked
@NamedInterface("overview")
package org.throughcare.service.cases.overview;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
