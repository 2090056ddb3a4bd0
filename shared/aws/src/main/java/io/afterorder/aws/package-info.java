/** The ports of the domain on AWS: DynamoDB, EventBridge Scheduler, SQS and SES. */
@NullMarked
package io.afterorder.aws;

import org.jspecify.annotations.NullMarked;
