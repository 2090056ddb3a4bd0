package io.afterorder.local.stack;

import java.nio.file.Path;
import java.time.Instant;

/** The data folder of a stack that does not run, kept from being used by another meanwhile. */
public final class KeptData implements AutoCloseable {
    private final DataFolder folder;

    private KeptData(DataFolder folder) {
        this.folder = folder;
    }

    /** @throws DataFolderNotUsableException where a run is using it */
    public static KeptData open(Path folder) {
        return new KeptData(DataFolder.kept(folder));
    }

    /** Where the stack's clock stands. */
    public Instant time() {
        return folder.time().orElse(Instant.EPOCH);
    }

    @Override
    public void close() {
        folder.close();
    }
}
