@NullMarked
package io.afterorder.compliance.language;

import org.jspecify.annotations.NullMarked;
