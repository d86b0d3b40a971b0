/** Rules on orders that protect people and on checks for children. */
@NullMarked
package org.throughcare.practice.duties.protection;

import org.jspecify.annotations.NullMarked;
