/** The assessment of risk of serious harm on screen: drafted part by part, signed by a person, countersigned by another. */
@NullMarked
package org.throughcare.service.risk.assessment;

import org.jspecify.annotations.NullMarked;
