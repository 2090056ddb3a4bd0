package io.afterorder.local.permission;

import java.util.Map;

/**
 * What a call needs to be allowed.
 *
 * @param who     the function's logical id, or the role's where no function calls
 * @param context what conditions may ask for, by condition key
 */
record Need(String who, String action, String resource, Map<String, String> context) {
    Need(String who, String action, String resource) {
        this(who, action, resource, Map.of());
    }

    Need {
        context = Map.copyOf(context);
    }
}
