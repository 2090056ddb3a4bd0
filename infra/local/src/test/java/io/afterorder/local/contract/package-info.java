/** What the domain's ports promise, tried on every place that has AWS's APIs. */
@NullMarked
package io.afterorder.local.contract;

import org.jspecify.annotations.NullMarked;
