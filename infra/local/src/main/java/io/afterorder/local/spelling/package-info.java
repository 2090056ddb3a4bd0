/** Spelling, looked up where templates are made and tested; no function has dictionaries. */
@NullMarked
package io.afterorder.local.spelling;

import org.jspecify.annotations.NullMarked;
