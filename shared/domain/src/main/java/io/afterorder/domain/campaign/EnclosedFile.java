package io.afterorder.domain.campaign;

/**
 * A file that a message can bring along.
 *
 * @param name as the buyer sees it
 * @param mediaType told by its content, for example {@code application/pdf}
 * @param bytes its size
 * @param sha256 of its content, in hex, by which the content is found
 */
public record EnclosedFile(String name, String mediaType, long bytes, String sha256) {}
