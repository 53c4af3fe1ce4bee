/** The store that uploads are fetched from: a port, and its adapter for Amazon S3. */
@NullMarked
package io.whosecount.extract.store;

import org.jspecify.annotations.NullMarked;
