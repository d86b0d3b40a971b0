/** Specifications of recording notes and texting the person. */
@NullMarked
package org.throughcare.service.supervision;

import org.jspecify.annotations.NullMarked;
