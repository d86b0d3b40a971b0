/** Who a person is in the register: names, births, identifiers, addresses, contacts, needs, and which records are one person. */
@NullMarked
package org.throughcare.practice.identity;

import org.jspecify.annotations.NullMarked;
