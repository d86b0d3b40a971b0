/** Specifications of the calibration report. */
@NullMarked
package org.throughcare.commands.calibration;

import org.jspecify.annotations.NullMarked;
