package io.afterorder.benchmarks.aws;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.util.Set;
import java.util.stream.StreamSupport;

/**
 * Has DynamoDB say what each call consumes, indexes and transactions included, and adds it up in request units (Amazon
 * DynamoDB developer guide, "ConsumedCapacity").
 */
public final class CapacityMeter {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> READS = Set.of("GetItem", "BatchGetItem", "TransactGetItems", "Query", "Scan",
            "ExecuteStatement");

    private double readUnits;
    private double writeUnits;

    public synchronized double readUnits() {
        return readUnits;
    }

    public synchronized double writeUnits() {
        return writeUnits;
    }

    /** The request, asking for what it consumes. */
    byte[] asking(AwsCall call, byte[] request) throws IOException {
        if (!call.service().equals("dynamodb") || !(JSON.readTree(request) instanceof ObjectNode body)) {
            return request;
        }
        return JSON.writeValueAsBytes(body.put("ReturnConsumedCapacity", "TOTAL"));
    }

    /** Reads what a call consumed: one table's figure, or one for each of several. */
    synchronized void read(AwsCall call, byte[] response) throws IOException {
        if (call.service().equals("dynamodb")) {
            var consumed = JSON.readTree(response).path("ConsumedCapacity");
            var units = consumed.isArray()
                    ? StreamSupport.stream(consumed.spliterator(), false).mapToDouble(CapacityMeter::units).sum()
                    : units(consumed);
            if (READS.contains(call.operation())) {
                readUnits += units;
            } else {
                writeUnits += units;
            }
        }
    }

    private static double units(JsonNode consumed) {
        return consumed.path("CapacityUnits").asDouble();
    }
}
