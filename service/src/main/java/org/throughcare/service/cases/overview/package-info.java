/** A case on one screen. */
@NullMarked
package org.throughcare.service.cases.overview;

import org.jspecify.annotations.NullMarked;
