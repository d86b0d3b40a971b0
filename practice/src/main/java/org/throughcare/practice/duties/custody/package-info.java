/** Rules on what happens in prison: patterns of conduct, intelligence, and what is not shared. */
@NullMarked
package org.throughcare.practice.duties.custody;

import org.jspecify.annotations.NullMarked;
