/** Work between agencies: meetings, requests and their answers, queries, MAPPA, integrated offender management, approved premises. */
@NullMarked
package org.throughcare.practice.partnership;

import org.jspecify.annotations.NullMarked;
