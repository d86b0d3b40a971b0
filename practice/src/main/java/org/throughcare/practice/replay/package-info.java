/** Replay: feeding entries in order of knowledge and stepping to every due time, to say what would have been raised, and what answered it. */
@NullMarked
package org.throughcare.practice.replay;

import org.jspecify.annotations.NullMarked;
