@NullMarked
package io.afterorder.local.campaigns;

import org.jspecify.annotations.NullMarked;
