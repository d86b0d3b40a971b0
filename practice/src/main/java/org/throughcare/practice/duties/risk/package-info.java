/** Rules that ask for risk to be judged on everything known: reviews, assessments, plans and labels. */
@NullMarked
package org.throughcare.practice.duties.risk;

import org.jspecify.annotations.NullMarked;
