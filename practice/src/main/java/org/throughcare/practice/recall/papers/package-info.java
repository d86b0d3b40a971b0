/** What stands in the papers of a recall, answer by answer, before anybody prints or signs it. */
@NullMarked
package org.throughcare.practice.recall.papers;

import org.jspecify.annotations.NullMarked;
