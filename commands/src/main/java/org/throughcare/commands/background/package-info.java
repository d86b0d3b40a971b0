/** The cost of being right: a seeded, ordinary caseload replayed to count how often each rule asks, and whom. */
@NullMarked
package org.throughcare.commands.background;

import org.jspecify.annotations.NullMarked;
