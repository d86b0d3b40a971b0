/** Rules on requests and questions between agencies and on information of an unknown kind. */
@NullMarked
package org.throughcare.practice.duties.partnership;

import org.jspecify.annotations.NullMarked;
