package io.afterorder.simulation.run;

import io.afterorder.simulation.world.Mutant;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;
import software.amazon.awssdk.services.sesv2.SesV2Client;
import software.amazon.awssdk.services.sesv2.model.SendEmailRequest;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Bugs that somebody could put in, by which the simulation is tried: each must be found. */
enum Mutants implements Mutant {
    /** Whoever comes gets the lease. */
    CLAIM_WITHOUT_CONDITION {
        @Override
        public DynamoDbClient table(DynamoDbClient sound) {
            return writing(sound,
                    parts -> isClaim(parts) ? parts.stream().map(Mutants::unconditional).toList() : parts);
        }
    },
    /** What the buyer said on another order does not count. */
    CLAIM_WITHOUT_OPT_OUT {
        @Override
        public DynamoDbClient table(DynamoDbClient sound) {
            return writing(sound, parts -> parts.stream().filter(part -> !isCheckOf(part, "BUYER#")).toList());
        }
    },
    /** Neither a restricted account nor a stopped template counts. */
    CLAIM_WITHOUT_STOPS {
        @Override
        public DynamoDbClient table(DynamoDbClient sound) {
            return writing(sound, parts -> parts.stream().filter(part -> !isCheckOf(part, "ACCOUNT")).toList());
        }
    },
    /** Whichever order is the latest has the buyer's turn in a send, whatever copy of the call is worked on. */
    TURN_OF_THE_LATEST {
        @Override
        public DynamoDbClient table(DynamoDbClient sound) {
            return standIn(DynamoDbClient.class, sound, arguments -> {
                var request = (UpdateItemRequest) arguments[0];
                return sound.updateItem(isOfTurn(request)
                        ? request.toBuilder().updateExpression("SET #order = :order, #ttl = :ttl").build()
                        : request);
            }, "updateItem", UpdateItemRequest.class);
        }
    },
    /** Nobody looks whether the order was written meanwhile. */
    SAVE_WITHOUT_VERSION {
        @Override
        public DynamoDbClient table(DynamoDbClient sound) {
            return writing(sound,
                    parts -> isClaim(parts) ? parts : parts.stream().map(Mutants::unconditional).toList());
        }
    },
    /** A message that SES gave no answer to is sent again at once. */
    MAIL_TRIED_AGAIN {
        @Override
        public SesV2Client mail(SesV2Client sound) {
            return standIn(SesV2Client.class, sound, arguments -> {
                var request = (SendEmailRequest) arguments[0];
                try {
                    return sound.sendEmail(request);
                } catch (SdkException _) {
                    return sound.sendEmail(request);
                }
            }, "sendEmail", SendEmailRequest.class);
        }
    };

    private static DynamoDbClient writing(DynamoDbClient sound, UnaryOperator<List<TransactWriteItem>> broken) {
        return standIn(DynamoDbClient.class, sound, arguments -> {
            var request = (TransactWriteItemsRequest) arguments[0];
            return sound.transactWriteItems(
                    request.toBuilder().transactItems(broken.apply(request.transactItems())).build());
        }, "transactWriteItems", TransactWriteItemsRequest.class);
    }

    private static boolean isClaim(List<TransactWriteItem> parts) {
        return parts.stream().anyMatch(part -> part.conditionCheck() != null);
    }

    private static boolean isCheckOf(TransactWriteItem part, String partition) {
        return part.conditionCheck() != null
                && Stream.of(part.conditionCheck().key().get("PK")).anyMatch(key -> key.s().startsWith(partition));
    }

    private static boolean isOfTurn(UpdateItemRequest request) {
        return Stream.of(request.key().get("SK")).anyMatch(key -> key.s().startsWith("TURN#"));
    }

    private static TransactWriteItem unconditional(TransactWriteItem part) {
        if (part.update() != null) {
            return part.toBuilder().update(part.update().toBuilder().conditionExpression(null).build()).build();
        }
        return part.put() == null
                ? part
                : part.toBuilder().put(part.put().toBuilder().conditionExpression(null).build()).build();
    }

    /** The sound client, but for one call. */
    private static <C> C standIn(Class<C> kind, C sound, Behaviour broken, String name, Class<?> request) {
        return kind.cast(
                Proxy.newProxyInstance(kind.getClassLoader(), new Class<?>[]{kind}, (itself, method, arguments) -> {
                    if (method.getName().equals(name) && method.getParameterTypes()[0] == request) {
                        return broken.of(arguments);
                    }
                    if (method.getName().equals(name)) {
                        // The form with a consumer comes down to the form with a request, which must be the broken one.
                        return InvocationHandler.invokeDefault(itself, method, arguments);
                    }
                    try {
                        return method.invoke(sound, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause() == null ? e : e.getCause();
                    }
                }));
    }

    private interface Behaviour {
        Object of(Object[] arguments);
    }
}
