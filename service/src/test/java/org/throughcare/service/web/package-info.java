/** Tests of what every page shares. */
@NullMarked
package org.throughcare.service.web;

import org.jspecify.annotations.NullMarked;
