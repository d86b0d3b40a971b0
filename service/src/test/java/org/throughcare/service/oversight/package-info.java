/** Specifications of what managers and practitioners look at together. */
@NullMarked
package org.throughcare.service.oversight;

import org.jspecify.annotations.NullMarked;
