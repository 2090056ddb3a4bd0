package io.afterorder.local.lambda;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import io.afterorder.local.template.FunctionDefinition;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Map;

/** Makes the handlers that a template names. */
final class Handlers {
    private Handlers() {}

    /**
     * Makes the function's handler, by its constructor of environment and clock where it has one, else as Lambda does, by
     * the one without parameters. What the constructor throws comes through as it is.
     */
    static RequestStreamHandler create(FunctionDefinition function, Map<String, String> environment,
            InstantSource clock) {
        try {
            var type = Class.forName(function.handler().split("::", 2)[0]);
            if (!RequestStreamHandler.class.isAssignableFrom(type)) {
                throw wrong(function, "is no RequestStreamHandler; let it implement that");
            }
            return (RequestStreamHandler) instance(type, environment, clock);
        } catch (ClassNotFoundException _) {
            throw wrong(function, "is not on the class path; add the function's module to infra/local");
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(wrong(function, "cannot be made").getMessage(), e);
        }
    }

    private static Object instance(Class<?> type, Map<String, String> environment, InstantSource clock)
            throws ReflectiveOperationException {
        for (Constructor<?> constructor : type.getConstructors()) {
            if (Arrays.equals(constructor.getParameterTypes(),
                    new Class<?>[]{Map.class, InstantSource.class})) {
                return constructor.newInstance(environment, clock);
            }
        }
        return type.getConstructor().newInstance();
    }

    private static IllegalArgumentException wrong(FunctionDefinition function, String problem) {
        return new IllegalArgumentException("template line %d, %s: handler %s %s".formatted(function.line(),
                function.logicalId(), function.handler(), problem));
    }
}
