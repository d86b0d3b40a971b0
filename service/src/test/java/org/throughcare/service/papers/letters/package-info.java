/** Letters say what was known when they were issued, and stay as they left. */
@NullMarked
package org.throughcare.service.papers.letters;

import org.jspecify.annotations.NullMarked;
