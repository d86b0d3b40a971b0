/** Quality assurance of assessments: samples of a unit and month, blind second ratings, and what they say together. */
@NullMarked
package org.throughcare.service.oversight.assurance;

import org.jspecify.annotations.NullMarked;
