/** What stands between a browser and the studio's pages: guard, templates, files, news. */
@NullMarked
package io.afterorder.local.studio.web;

import org.jspecify.annotations.NullMarked;
