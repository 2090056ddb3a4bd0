/** HTML as a mail client shows it: what is visible, how it looks, where it links to. */
@NullMarked
package io.afterorder.compliance.html;

import org.jspecify.annotations.NullMarked;
