/** Which programme pathway a person's needs and risks point to. */
@NullMarked
package org.throughcare.practice.risk.predictor.needs;

import org.jspecify.annotations.NullMarked;
