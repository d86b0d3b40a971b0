/** The person's circumstances: address, family, children, work, substances, health and needs. */
@NullMarked
package org.throughcare.practice.person;

import org.jspecify.annotations.NullMarked;
