/** What an assessor answers, when that can be signed, whose overall level follows from it and who countersigns. */
@NullMarked
package org.throughcare.practice.risk.assessment;

import org.jspecify.annotations.NullMarked;
