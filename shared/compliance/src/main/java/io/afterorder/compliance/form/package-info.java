/** Who writes to whom, for what purpose, with what attached, and whether the message is complete. */
@NullMarked
package io.afterorder.compliance.form;

import org.jspecify.annotations.NullMarked;
