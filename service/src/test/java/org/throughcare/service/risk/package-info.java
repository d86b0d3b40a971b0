/** Specifications of weighing. */
@NullMarked
package org.throughcare.service.risk;

import org.jspecify.annotations.NullMarked;
