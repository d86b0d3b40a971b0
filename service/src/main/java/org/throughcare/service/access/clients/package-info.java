/** Programs that use the interface: their registration, their tokens and their limits. */
@NullMarked
@NamedInterface("clients")
package org.throughcare.service.access.clients;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
