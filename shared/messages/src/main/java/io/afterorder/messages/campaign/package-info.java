/** Campaigns as the functions read them: JSON, compiled from the seller's files. Needs no template engine. */
@NullMarked
package io.afterorder.messages.campaign;

import org.jspecify.annotations.NullMarked;
