package io.afterorder.local.studio.browser;

import com.microsoft.playwright.options.ColorScheme;
import io.afterorder.local.studio.OpenStudio;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import static org.assertj.core.api.Assertions.assertThat;

/** One studio for a class of tests, and windows on it that are closed after each test. */
final class StudioInChromium implements BeforeAllCallback, AfterEachCallback, AfterAllCallback {
    private final List<Window> windows = new ArrayList<>();
    private @Nullable Path folder;
    private @Nullable OpenStudio studio;

    @Override
    public void beforeAll(ExtensionContext context) throws Exception {
        Chromium.browser();
        folder = Files.createTempDirectory("afterorder-browser");
        studio = OpenStudio.on(folder);
    }

    Window at(Width width) {
        return at(width, ColorScheme.LIGHT);
    }

    Window at(Width width, ColorScheme scheme) {
        var window = new Window(studio(), width, scheme);
        windows.add(window);
        return window;
    }

    OpenStudio studio() {
        return Objects.requireNonNull(studio);
    }

    /** One of the seller's files. */
    Path file(String name) {
        return studio().file(name);
    }

    /** A page that works and a browser that complains are a page that does not work. */
    @Override
    public void afterEach(ExtensionContext context) {
        var complaints = windows.stream().flatMap(Window::complaints).toList();
        windows.forEach(Window::close);
        windows.clear();
        assertThat(complaints).as("what the browser complained of").isEmpty();
    }

    @Override
    public void afterAll(ExtensionContext context) throws IOException {
        if (studio != null) {
            studio.close();
        }
        if (folder != null) {
            try (var files = Files.walk(folder)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
