/** The steps of a recall: consideration, decision, signature, revocation, arrest attempts and return to custody. */
@NullMarked
package org.throughcare.practice.recall;

import org.jspecify.annotations.NullMarked;
