/** What is said of the time that recalls took. */
@NullMarked
package org.throughcare.practice.recall.measures;

import org.jspecify.annotations.NullMarked;
