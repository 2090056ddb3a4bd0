/** Orders, order events, follow-ups and the decisions on them. The JDK and nothing else. */
@NullMarked
package io.afterorder.domain;

import org.jspecify.annotations.NullMarked;
