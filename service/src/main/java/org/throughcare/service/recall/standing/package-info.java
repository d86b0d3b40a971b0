/** Where a recall stands, and what each reader can do about it now. */
@NullMarked
package org.throughcare.service.recall.standing;

import org.jspecify.annotations.NullMarked;
