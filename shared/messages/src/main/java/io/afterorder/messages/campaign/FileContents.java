package io.afterorder.messages.campaign;

import io.afterorder.domain.campaign.EnclosedFile;

/** Where the contents of files lie that go with messages. */
@FunctionalInterface
public interface FileContents {
    /** @throws java.io.UncheckedIOException where the file cannot be read */
    byte[] of(EnclosedFile file);
}
