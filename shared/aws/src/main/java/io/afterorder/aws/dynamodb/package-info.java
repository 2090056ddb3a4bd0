/** Orders and follow-ups in one DynamoDB table. */
@NullMarked
package io.afterorder.aws.dynamodb;

import org.jspecify.annotations.NullMarked;
