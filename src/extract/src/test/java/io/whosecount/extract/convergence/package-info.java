/**
 * Convergence by property: random histories of a bucket go through the real handler and the real
 * adapter, with reordered, repeated, concurrent and crashed deliveries, and have to end in the
 * table of a fresh run over the surviving documents.
 *
 * <p>{@link History} is what happens, {@link World} lets it happen, {@link Verdict} compares the
 * end with the fresh run, {@link Shrinker} makes a failing history short.
 */
package io.whosecount.extract.convergence;
