/** What a seller tells once of brand and products, for all messages. */
@NullMarked
package io.afterorder.messages.seller;

import org.jspecify.annotations.NullMarked;
