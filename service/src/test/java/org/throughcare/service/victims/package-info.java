/** Tests of the sealed store of victims' data. */
@NullMarked
package org.throughcare.service.victims;

import org.jspecify.annotations.NullMarked;
