/** Rules on what a message says, in the languages of its buyers. */
@NullMarked
package io.afterorder.compliance.language;

import org.jspecify.annotations.NullMarked;
