package io.claimtrail;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Swagger UI as one sees and clicks it. */
final class SwaggerUi implements AutoCloseable {

    /** For machines that are busy with other things; it takes a second otherwise. */
    private static final int LONGEST_WAIT_MILLIS = 120_000;

    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    SwaggerUi(Page page) {
        this.page = page;
        page.setDefaultTimeout(LONGEST_WAIT_MILLIS);
        page.setDefaultNavigationTimeout(LONGEST_WAIT_MILLIS);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.type().equals("warning")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        page.onRequestFailed(request -> complaints.add(request.url() + " failed: " + request.failure()));
    }

    /** What stands in the browser's console that should not, and what could not be loaded. */
    List<String> complaints() {
        return complaints;
    }

    String url() {
        return page.url();
    }

    String title() {
        return page.locator(".swagger-ui .info .title").innerText();
    }

    /** The names of the tags, from top to bottom. */
    List<String> tags() {
        awaitOperations();
        return attributes(".opblock-tag", "data-tag");
    }

    /** The ids of the operations, from top to bottom. */
    List<String> operations() {
        awaitOperations();
        return attributes(".opblock", "id").stream()
                .map(id -> id.substring(id.lastIndexOf('-') + 1))
                .toList();
    }

    /** Says who one is, by the button for it: an API key, as a header. */
    void authorize(String key) {
        page.locator(".auth-wrapper > .btn.authorize").click();
        Locator form = page.locator(".auth-container form")
                .filter(new Locator.FilterOptions().setHasText("X-API-Key"))
                .first();
        form.locator("input").fill(key);
        form.locator("button[type=submit]").click();
        page.locator(".modal-btn.btn-done").first().click();
    }

    /** The operation that stands open already. */
    Operation operation(String operation) {
        Locator block = page.locator(".opblock[id$='-" + operation + "']");
        block.locator("button.execute").waitFor();
        return new Operation(block);
    }

    /** Opens an operation by a click on its tag, where that is folded, and one on its line. */
    Operation opened(String tag, String operation) {
        Locator folded = page.locator(".opblock-tag[data-tag='" + tag + "'][data-is-open=false]");
        if (folded.count() > 0) {
            folded.click();
        }
        page.locator(".opblock[id$='-" + operation + "'] .opblock-summary-control")
                .click();
        return operation(operation);
    }

    /** Closes the operations that stand open and folds all tags: the browser has less to draw. */
    void foldTags() {
        awaitOperations();
        clickAll(".opblock.is-open .opblock-summary-control");
        clickAll(".opblock-tag[data-is-open=true]");
    }

    /** Leaves a picture of what is on the screen for people to look at. */
    void screenshot(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "screenshots", name + ".png")));
    }

    @Override
    public void close() {
        page.context().close();
    }

    /** The page is there long before what it shows. */
    private void awaitOperations() {
        page.locator(".opblock-tag").first().waitFor();
    }

    /** By script: the browser would look for a place to click at for each, and draw the page anew. */
    private void clickAll(String elements) {
        page.locator(elements).evaluateAll("all => all.forEach(each => each.click())");
    }

    private List<String> attributes(String elements, String attribute) {
        return ((List<?>) page.locator(elements)
                        .evaluateAll("(all, name) => all.map(each => each.getAttribute(name))", attribute))
                .stream().map(String.class::cast).toList();
    }

    /** What came back, as it is shown. */
    record Answer(String status, String body) {}

    /** One operation, ready to be tried out. */
    record Operation(Locator block) {

        /** Fills in the first parameter of a kind: {@code path}, {@code query} or {@code header}. */
        Operation fill(String in, String value) {
            block.locator("tr[data-param-in='" + in + "'] input").first().fill(value);
            return this;
        }

        Operation replaceBody(String body) {
            block.locator("textarea.body-param__text").fill(body);
            return this;
        }

        /** The values that a parameter can have, as they are offered. */
        List<String> choices(String parameter) {
            return block.locator("tr[data-param-name='" + parameter + "'] option")
                    .allInnerTexts();
        }

        /** Clicks on Execute, once. */
        void send() {
            if (block.locator(".btn-clear").count() > 0) {
                block.locator(".btn-clear").click();
            }
            block.locator("button.execute").click();
        }

        /** Waits until the first parameter of a kind is marked as missing. */
        void awaitMissing(String in) {
            block.locator("tr[data-param-in='" + in + "'] input.invalid")
                    .first()
                    .waitFor();
        }

        /** Clicks on Execute, once, and waits for the answer. */
        Answer execute() {
            send();
            Locator answer = block.locator(".live-responses-table .response");
            String status = answer.locator(".response-col_status").innerText();
            return new Answer(status.strip().split("\\s")[0], answer.innerText());
        }
    }
}
