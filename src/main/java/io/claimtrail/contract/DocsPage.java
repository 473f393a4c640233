package io.claimtrail.contract;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * The page that Swagger UI opens in. The one that Quarkus makes has scripts in its midst, which no content security policy can
 * tell from scripts that do not belong there; in this one they are files of their own.
 */
@ApplicationScoped
class DocsPage {

    private static final String PATH = "/docs/";
    private static final String PAGE = "index.html";
    private static final String SCRIPT = "open.js";

    /** Before Quarkus' own, after all that looks at every request. */
    private static final int EARLY = -500;

    void register(@Observes Router router) {
        for (String path : List.of(PATH, PATH + PAGE)) {
            serve(router, path, PAGE, "text/html;charset=UTF-8");
        }
        serve(router, PATH + SCRIPT, SCRIPT, "text/javascript;charset=UTF-8");
    }

    private static void serve(Router router, String path, String file, String mediaType) {
        Buffer content = read(file);
        for (HttpMethod method : List.of(HttpMethod.GET, HttpMethod.HEAD)) {
            router.route(method, path)
                    .order(EARLY)
                    .handler(request -> request.response()
                            .putHeader("Content-Type", mediaType)
                            .end(content));
        }
    }

    private static Buffer read(String file) {
        try (InputStream in = DocsPage.class.getResourceAsStream(PATH + file)) {
            return Buffer.buffer(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
