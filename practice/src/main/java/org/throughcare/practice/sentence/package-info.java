/** What courts and the police decide: charges, hearings, sentences, remand, bail, acquittals and protective orders. */
@NullMarked
package org.throughcare.practice.sentence;

import org.jspecify.annotations.NullMarked;
