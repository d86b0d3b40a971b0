/** Weighing: a named person says whether new entries change the assessment of risk, and why. */
@NullMarked
package org.throughcare.service.risk;

import org.jspecify.annotations.NullMarked;
