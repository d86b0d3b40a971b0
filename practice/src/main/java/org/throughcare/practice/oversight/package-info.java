/** Serious further offences, reviews, recommendations, dissent and victim contact, apart from any personnel process. */
@NullMarked
package org.throughcare.practice.oversight;

import org.jspecify.annotations.NullMarked;
