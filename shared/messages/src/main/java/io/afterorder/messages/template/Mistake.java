package io.afterorder.messages.template;

/**
 * What is wrong with a template.
 *
 * @param line in its file, counted from 1
 */
public record Mistake(int line, String text) {}
