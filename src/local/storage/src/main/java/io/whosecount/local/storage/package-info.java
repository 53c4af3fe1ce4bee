/**
 * An S3 endpoint on this machine: S3Proxy over a folder, which says what was stored and what was
 * deleted. Only {@link io.whosecount.local.storage.EmbeddedStorage} is for others.
 */
@NullMarked
package io.whosecount.local.storage;

import org.jspecify.annotations.NullMarked;
