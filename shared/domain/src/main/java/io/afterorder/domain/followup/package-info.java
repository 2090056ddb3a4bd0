/** Follow-ups: planned, decided, claimed, ended, each with its reason. */
@NullMarked
package io.afterorder.domain.followup;

import org.jspecify.annotations.NullMarked;
