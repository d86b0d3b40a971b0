/** Specifications of the recall as probation does it. */
@NullMarked
package org.throughcare.service.recall;

import org.jspecify.annotations.NullMarked;
