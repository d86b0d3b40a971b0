/** The pages about access, and what gives every page of a case its case. */
@NullMarked
package org.throughcare.service.access.pages;

import org.jspecify.annotations.NullMarked;
