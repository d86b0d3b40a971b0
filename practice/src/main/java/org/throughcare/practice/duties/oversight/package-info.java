/** Rules on serious further offences. */
@NullMarked
package org.throughcare.practice.duties.oversight;

import org.jspecify.annotations.NullMarked;
