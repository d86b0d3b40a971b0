/** What papers must keep: the same bytes for the same paper, every answer on it, and a form that others can open. */
@NullMarked
package org.throughcare.service.papers;

import org.jspecify.annotations.NullMarked;
