package io.afterorder.local.template;

import java.util.Optional;

/**
 * A secret as the template describes it.
 *
 * @param value  the text that the template gives; it is generated where there is none
 * @param length how many characters are generated
 */
public record SecretDefinition(String logicalId, String arn, Optional<String> value, int length) {}
