/**
 * The forms an answer is given in beside JSON: a table as CSV, a list as lines of JSON, claims as
 * linked data. {@link io.whosecount.figures.form.Forms} makes bytes of them.
 */
@NullMarked
package io.whosecount.figures.form;

import org.jspecify.annotations.NullMarked;
