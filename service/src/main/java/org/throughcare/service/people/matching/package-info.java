/** Which records could be one person: scored by the machine, decided by people, and reversible. */
@NullMarked
package org.throughcare.service.people.matching;

import org.jspecify.annotations.NullMarked;
