/** The predictors on the command line: their tables, requests and responses. */
@NullMarked
package org.throughcare.commands.actuarial;

import org.jspecify.annotations.NullMarked;
