/** The stack on AWS as code; {@link InfraApp} is where it starts. */
@NullMarked
package io.whosecount.infra;

import org.jspecify.annotations.NullMarked;
