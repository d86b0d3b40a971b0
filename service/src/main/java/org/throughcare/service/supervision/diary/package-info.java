/** The appointments of whoever holds cases, by day and week and as a calendar that other programs read. */
@NullMarked
package org.throughcare.service.supervision.diary;

import org.jspecify.annotations.NullMarked;
