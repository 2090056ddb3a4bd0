package io.afterorder.local.aws;

import io.afterorder.local.template.QueueDefinition;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Creates queues as a template describes them, with the messages that an earlier run left in them. */
public final class QueueCreation {
    private final SqsClient sqs;
    private final LocalQueues queues;

    public QueueCreation(SqsClient sqs, LocalQueues queues) {
        this.sqs = sqs;
        this.queues = queues;
    }

    /** Creates the queues, those first to which others send their dead letters. */
    public void create(List<QueueDefinition> definitions) {
        definitions.stream().sorted(Comparator.comparing(queue -> queue.redrive().isPresent())).forEach(queue -> {
            sqs.createQueue(request -> request.queueName(queue.name()).attributes(attributes(queue)));
            queues.restore(queue.name());
        });
    }

    private static Map<QueueAttributeName, String> attributes(QueueDefinition queue) {
        Map<QueueAttributeName, String> attributes = new HashMap<>();
        attributes.put(QueueAttributeName.VISIBILITY_TIMEOUT, Long.toString(queue.visibilityTimeout().toSeconds()));
        attributes.put(QueueAttributeName.DELAY_SECONDS, Long.toString(queue.delay().toSeconds()));
        queue.redrive()
                .ifPresent(redrive -> attributes.put(QueueAttributeName.REDRIVE_POLICY,
                        "{\"deadLetterTargetArn\":\"%s\",\"maxReceiveCount\":\"%d\"}"
                                .formatted(redrive.deadLetterQueueArn(), redrive.maxReceiveCount())));
        return attributes;
    }
}
