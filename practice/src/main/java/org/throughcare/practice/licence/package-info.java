/** Licences, their conditions and how they were chosen, and tags from order to removal. */
@NullMarked
package org.throughcare.practice.licence;

import org.jspecify.annotations.NullMarked;
