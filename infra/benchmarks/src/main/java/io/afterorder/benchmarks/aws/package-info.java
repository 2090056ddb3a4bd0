/** The local services behind the functions under measurement, and a gateway before them that counts the calls. */
@NullMarked
package io.afterorder.benchmarks.aws;

import org.jspecify.annotations.NullMarked;
