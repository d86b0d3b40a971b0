/** What the rules are given from files: dated policy and the bank holidays that working days leave out. */
@NullMarked
package org.throughcare.commands.policy;

import org.jspecify.annotations.NullMarked;
