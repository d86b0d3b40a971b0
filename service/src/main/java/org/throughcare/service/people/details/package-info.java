/** What is known of a person's life as details that can each be recorded, checked and ended: one form, one page. */
@NullMarked
package org.throughcare.service.people.details;

import org.jspecify.annotations.NullMarked;
