/** DynamoDB Local and ElasticMQ in this JVM, on the stack's clock, with the tables and queues of a template. */
@NullMarked
package io.afterorder.local.aws;

import org.jspecify.annotations.NullMarked;
