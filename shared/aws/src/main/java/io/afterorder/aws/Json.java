package io.afterorder.aws;

import com.fasterxml.jackson.databind.ObjectMapper;

/** The one JSON mapper of a function. Trees only: mapping to classes would cost reflection at every cold start. */
public final class Json {
    public static final ObjectMapper MAPPER = new ObjectMapper();

    private Json() {}
}
