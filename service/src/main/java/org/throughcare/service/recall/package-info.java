/** The recall as probation does it: considered, decided, drafted, signed and sent; and the one way by which it is added to. */
@NullMarked
package org.throughcare.service.recall;

import org.jspecify.annotations.NullMarked;
