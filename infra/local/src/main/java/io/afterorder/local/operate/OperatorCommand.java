package io.afterorder.local.operate;

import io.afterorder.local.stack.DataFolderNotUsableException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import software.amazon.awssdk.core.exception.SdkException;

import java.io.PrintWriter;
import java.util.concurrent.Callable;

/** A command of an operator: 0 done, 1 there was nothing to do or something is left to do, 2 not understood. */
abstract class OperatorCommand implements Callable<Integer> {
    static final int DONE = 0;
    static final int NOT_ALL = 1;
    static final int NOT_UNDERSTOOD = 2;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /**
     * @return the exit code
     * @throws NotFoundHere where what the command names is not there; it says so
     */
    abstract int work(PrintWriter out);

    /** What did not answer where AWS does not, and the remedy. */
    abstract String silence(String why);

    @Override
    public final Integer call() {
        try {
            return work(spec.commandLine().getOut());
        } catch (NotFoundHere | DataFolderNotUsableException e) {
            return notUnderstood(String.valueOf(e.getMessage()));
        } catch (SdkException e) {
            return notUnderstood(silence(String.valueOf(e.getMessage())));
        }
    }

    int notUnderstood(String why) {
        spec.commandLine().getErr().println(why);
        return NOT_UNDERSTOOD;
    }
}
