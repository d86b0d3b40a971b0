/** Quality assurance of assessments: whom a sample falls on, and how far two people who did not know of each other agree. */
@NullMarked
package org.throughcare.practice.risk.assurance;

import org.jspecify.annotations.NullMarked;
