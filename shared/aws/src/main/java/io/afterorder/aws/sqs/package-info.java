/** Dead letters on SQS. */
@NullMarked
package io.afterorder.aws.sqs;

import org.jspecify.annotations.NullMarked;
