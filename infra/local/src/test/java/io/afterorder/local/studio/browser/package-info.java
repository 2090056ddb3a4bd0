/** The studio in a real Chromium, as sellers see and use it. */
@NullMarked
package io.afterorder.local.studio.browser;

import org.jspecify.annotations.NullMarked;
