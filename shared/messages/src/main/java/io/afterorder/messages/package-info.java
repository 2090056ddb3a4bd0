/** Campaigns, templates, themes and rendering. */
@NullMarked
package io.afterorder.messages;

import org.jspecify.annotations.NullMarked;
