/** What is typed into the forms of a recall. */
@NullMarked
package org.throughcare.service.recall.form;

import org.jspecify.annotations.NullMarked;
