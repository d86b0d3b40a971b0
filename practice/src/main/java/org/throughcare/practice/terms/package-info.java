/** Words that every capability shares: parties, roles, risk levels, offences and the small quantities they are counted in. */
@NullMarked
package org.throughcare.practice.terms;

import org.jspecify.annotations.NullMarked;
