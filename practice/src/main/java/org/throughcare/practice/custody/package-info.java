/** What happens in prison: movements, conduct, intelligence, self-harm, category, release, and what is owed at handover. */
@NullMarked
package org.throughcare.practice.custody;

import org.jspecify.annotations.NullMarked;
