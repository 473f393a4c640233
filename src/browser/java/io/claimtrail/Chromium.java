package io.claimtrail;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Debian's own Chromium, without a window. */
final class Chromium implements AutoCloseable {

    private static final Path PROGRAM = Path.of("/usr/bin/chromium");

    /** No sandbox, because a build may run as root; and nothing sent anywhere but to the server under test. */
    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--no-first-run");

    private final Playwright playwright = Playwright.create();
    private final Browser browser = playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions().setExecutablePath(PROGRAM).setArgs(ARGUMENTS));

    /** Opens a page of its own, with nothing remembered from others. */
    SwaggerUi open(String url) {
        return open(url, Map.of());
    }

    /** The same for somebody whose requests all have certain headers. */
    SwaggerUi open(String url, Map<String, String> headers) {
        Page page = browser.newContext(new Browser.NewContextOptions()
                        .setViewportSize(1280, 1600)
                        .setExtraHTTPHeaders(headers))
                .newPage();
        SwaggerUi ui = new SwaggerUi(page);
        page.navigate(url);
        return ui;
    }

    @Override
    public void close() {
        playwright.close();
    }
}
