package io.afterorder.benchmarks.runtime;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.api.client.AWSLambda;
import com.amazonaws.services.lambda.runtime.serialization.PojoSerializer;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The command by which Lambda starts a Java function that has 512 MB. */
public final class LambdaJvm {
    /** The function's memory in MB. */
    public static final int MEMORY = 512;

    /**
     * What Lambda's Java runtime gives a function of 512 MB that has no SnapStart: a heap of 85 % of the memory, the
     * serial collector, C1 alone (as functions of the runtime java17 read their own command line in /proc). Lambda's
     * machine has no more memory than that; MaxRAM says so here, and with it the heap begins as small as there.
     */
    public static final List<String> OPTIONS = List.of("-XX:MaxRAM=512m", "-XX:MaxHeapSize=445645k", "-XX:+UseSerialGC",
            "-Xshare:auto", "-XX:+TieredCompilation", "-XX:TieredStopAtLevel=1",
            "--add-opens=java.base/java.io=ALL-UNNAMED", "--enable-native-access=ALL-UNNAMED",
            "-XX:+ErrorFileToStderr");

    private LambdaJvm() {}

    /** The whole command, on the JDK that runs this program. */
    static List<String> command(Path jar, String handler) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(OPTIONS);
        command.addAll(List.of("-classpath", classPath(jar), AWSLambda.class.getName(), handler));
        return command;
    }

    /** The runtime's three jars, as in Lambda's {@code /var/runtime/lib}, and the function's. */
    private static String classPath(Path jar) {
        return Stream.concat(
                Stream.of(Context.class, AWSLambda.class, PojoSerializer.class).map(LambdaJvm::jarOf).distinct(),
                Stream.of(jar)).map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    private static Path jarOf(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the place of " + type.getName() + " is not a path", e);
        }
    }
}
