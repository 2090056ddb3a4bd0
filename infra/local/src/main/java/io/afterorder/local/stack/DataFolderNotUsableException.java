package io.afterorder.local.stack;

import java.io.IOException;

/** The data folder is another run's, or no folder that can be written to. The message names it and the remedy. */
public final class DataFolderNotUsableException extends IllegalStateException {
    private static final long serialVersionUID = 1;

    DataFolderNotUsableException(String message) {
        super(message);
    }

    DataFolderNotUsableException(String message, IOException cause) {
        super(message, cause);
    }
}
