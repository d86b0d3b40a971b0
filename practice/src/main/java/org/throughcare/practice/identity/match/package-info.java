/** Whether two records are one person: candidates, a score with its reasons, and groups of records that hold together. */
@NullMarked
package org.throughcare.practice.identity.match;

import org.jspecify.annotations.NullMarked;
