/** The whole stack in one JVM, wired from template.yaml, and the command line. */
@NullMarked
package io.afterorder.local;

import org.jspecify.annotations.NullMarked;
