/** Campaigns, templates and themes as the seller edits them, and what turns them into the compiled file. */
@NullMarked
package io.afterorder.messages.source;

import org.jspecify.annotations.NullMarked;
