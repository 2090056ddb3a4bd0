package io.afterorder.local.http;

/** An error as an AWS service answers it; the SDK turns it into the typed exception of that name. */
public final class AwsException extends RuntimeException {
    private final int status;
    private final String type;

    /**
     * @param status the HTTP status, for example 409
     * @param type the error's name in the service's model, for example ConflictException
     * @param message what was wrong; it should name the field and the value
     */
    public AwsException(int status, String type, String message) {
        super(message);
        this.status = status;
        this.type = type;
    }

    public int status() {
        return status;
    }

    public String type() {
        return type;
    }

    public String message() {
        return String.valueOf(getMessage());
    }
}
