/** The domain's ports on AWS. Here: what all of them share. Each service's classes load without the others' jars. */
@NullMarked
package io.afterorder.aws;

import org.jspecify.annotations.NullMarked;
