package io.afterorder.local.template;

/** A resource of the template; its properties are resolved when they are asked for. */
record Resource(String logicalId, String type, Section properties) {}
