/** Rules on remote check-ins. */
@NullMarked
package org.throughcare.practice.duties.supervision;

import org.jspecify.annotations.NullMarked;
