/** Documents as files on this machine, with the side files that tell their publication facts. */
@NullMarked
package io.whosecount.local.files;

import org.jspecify.annotations.NullMarked;
