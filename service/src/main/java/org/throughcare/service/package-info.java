/** The service that probation staff use. */
@NullMarked
package org.throughcare.service;

import org.jspecify.annotations.NullMarked;
