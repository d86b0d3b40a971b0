/** Tests of disagreements with decisions. */
@NullMarked
package org.throughcare.service.oversight.disagreement;

import org.jspecify.annotations.NullMarked;
