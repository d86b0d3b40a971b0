/** How long a recall took, stage by stage, and what the recalls of a month say together. Nothing here says whose doing it was. */
@NullMarked
package org.throughcare.practice.recall.measures;

import org.jspecify.annotations.NullMarked;
