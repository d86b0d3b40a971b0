/** Sheets for meeting the person: before they arrive, and for somebody who has never met them. */
@NullMarked
package org.throughcare.service.cases.meeting;

import org.jspecify.annotations.NullMarked;
