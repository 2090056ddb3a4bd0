/** Ways to reach the seller past Amazon: addresses and telephone numbers. */
@NullMarked
package io.afterorder.compliance.contact;

import org.jspecify.annotations.NullMarked;
