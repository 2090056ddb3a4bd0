/** One run of the whole stack over files of events: what goes in, and what is shown of it afterwards. */
@NullMarked
package io.afterorder.local.run;

import org.jspecify.annotations.NullMarked;
