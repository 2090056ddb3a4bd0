/** Templates in Handlebars, kept to what a message needs: they see plain values, and nothing of Java. */
@NullMarked
package io.afterorder.messages.template;

import org.jspecify.annotations.NullMarked;
