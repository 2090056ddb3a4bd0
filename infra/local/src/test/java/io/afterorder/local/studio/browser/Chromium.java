package io.afterorder.local.studio.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import org.jspecify.annotations.Nullable;
import org.opentest4j.TestAbortedException;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The machine's own Chromium, started once for all tests; where there is none, they are skipped. */
final class Chromium {
    private static final Path PROGRAM = Path.of(System.getProperty("afterorder.chromium", "/usr/bin/chromium"));
    /** The first four keep it from calling its maker's hosts. A sandbox of its own needs rights that root in a container has not. */
    private static final List<String> ARGUMENTS = List.of("--disable-background-networking",
            "--disable-component-update", "--disable-sync", "--no-first-run", "--disable-gpu", "--no-sandbox");

    private static @Nullable Browser browser;

    private Chromium() {}

    /** @throws TestAbortedException where the machine has no Chromium */
    static synchronized Browser browser() {
        var running = browser;
        if (running == null) {
            running = start();
            browser = running;
        }
        return running;
    }

    private static Browser start() {
        if (!Files.isExecutable(PROGRAM)) {
            throw new TestAbortedException("There is no Chromium at " + PROGRAM
                    + "; install Debian's package chromium, or name another with -Dafterorder.chromium=FILE.");
        }
        var playwright = Playwright.create(new Playwright.CreateOptions()
                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        return playwright.chromium().launch(new LaunchOptions().setExecutablePath(PROGRAM).setArgs(ARGUMENTS));
    }
}
