/** Specifications of covering for a colleague who is away. */
@NullMarked
package org.throughcare.service.work.cover;

import org.jspecify.annotations.NullMarked;
