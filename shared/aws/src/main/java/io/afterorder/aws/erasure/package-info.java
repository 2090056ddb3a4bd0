/** The way of a person's wish to be forgotten, through the table and the queues. */
@NullMarked
package io.afterorder.aws.erasure;

import org.jspecify.annotations.NullMarked;
