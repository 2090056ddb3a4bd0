package io.afterorder.local.lambda;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.afterorder.local.http.Json;
import software.amazon.awssdk.services.sqs.model.Message;

import java.util.List;

/** The event that Lambda makes of a batch of messages (developer guide, "Using Lambda with Amazon SQS"). */
final class SqsEvent {
    private SqsEvent() {}

    static String of(List<Message> messages, String queueArn, String region) {
        var event = Json.object();
        var records = event.putArray("Records");
        messages.forEach(message -> records.add(record(message, queueArn, region)));
        return Json.write(event);
    }

    private static ObjectNode record(Message message, String queueArn, String region) {
        var record = Json.object().put("messageId", message.messageId()).put("receiptHandle", message.receiptHandle())
                .put("body", message.body());
        var attributes = record.putObject("attributes");
        message.attributesAsStrings().forEach(attributes::put);
        var messageAttributes = record.putObject("messageAttributes");
        message.messageAttributes().forEach((name, value) -> {
            var attribute = messageAttributes.putObject(name);
            if (value.stringValue() != null) {
                attribute.put("stringValue", value.stringValue());
            }
            if (value.binaryValue() != null) {
                attribute.put("binaryValue", value.binaryValue().asByteArray());
            }
            attribute.putArray("stringListValues");
            attribute.putArray("binaryListValues");
            attribute.put("dataType", value.dataType());
        });
        return record.put("md5OfBody", message.md5OfBody()).put("eventSource", "aws:sqs")
                .put("eventSourceARN", queueArn).put("awsRegion", region);
    }
}
