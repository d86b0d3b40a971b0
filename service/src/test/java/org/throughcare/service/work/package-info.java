/** Specifications of the work of a day. */
@NullMarked
package org.throughcare.service.work;

import org.jspecify.annotations.NullMarked;
