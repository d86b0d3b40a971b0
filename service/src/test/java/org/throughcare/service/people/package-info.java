/** Specifications of finding, registering and matching people, and of reading a case. */
@NullMarked
package org.throughcare.service.people;

import org.jspecify.annotations.NullMarked;
