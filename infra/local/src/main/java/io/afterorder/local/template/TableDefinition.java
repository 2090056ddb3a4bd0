package io.afterorder.local.template;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A DynamoDB table as the template describes it.
 *
 * @param attributeTypes {@code S}, {@code N} or {@code B} by attribute name, keys only
 * @param timeToLive     the attribute that says when an item expires, in seconds since 1970
 */
public record TableDefinition(String logicalId, String name, String arn, Map<String, String> attributeTypes, Key key,
        List<Index> indexes, Optional<String> timeToLive) {

    /** The attributes of a key. */
    public record Key(String partition, Optional<String> sort) {}

    /**
     * A global secondary index; items without its key's attributes are not in it.
     *
     * @param projection   {@code ALL}, {@code KEYS_ONLY} or {@code INCLUDE}
     * @param includedAttributes what {@code INCLUDE} includes
     */
    public record Index(String name, Key key, String projection, List<String> includedAttributes) {}
}
