package io.afterorder.local.contract;

import io.afterorder.aws.AwsClients;

/** A place with AWS's APIs. */
interface Venue extends AutoCloseable {
    String REGION = "eu-central-1";

    AwsClients clients();

    @Override
    void close();
}
