/** Contact with the person: appointments and their outcomes, absences, reports from others, efforts to locate, management consultation. */
@NullMarked
package org.throughcare.practice.supervision;

import org.jspecify.annotations.NullMarked;
