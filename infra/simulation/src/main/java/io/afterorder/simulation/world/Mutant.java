package io.afterorder.simulation.world;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.sesv2.SesV2Client;

/** A bug put in on purpose between the functions and their services, to see whether a simulation finds it. */
public interface Mutant {
    /** Nothing is broken. */
    Mutant NONE = new Mutant() {
    };

    default DynamoDbClient table(DynamoDbClient sound) {
        return sound;
    }

    default SesV2Client mail(SesV2Client sound) {
        return sound;
    }
}
