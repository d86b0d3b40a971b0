/** Programs that use the interface: their registration, their tokens and their limits. */
@NullMarked
package org.throughcare.service.access.clients;

import org.jspecify.annotations.NullMarked;
