package io.claimtrail.testsupport;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.config.HttpClientConfig;
import io.restassured.config.RestAssuredConfig;
import org.apache.http.client.HttpClient;
import org.apache.http.conn.scheme.SchemeRegistry;
import org.apache.http.impl.client.DefaultHttpClient;
import org.apache.http.impl.conn.BasicClientConnectionManager;
import org.apache.http.impl.conn.SchemeRegistryFactory;
import org.apache.http.params.HttpParams;
import org.apache.http.params.SyncBasicHttpParams;

/** Does once what REST Assured would do anew for each request. */
@SuppressWarnings("deprecation")
final class SharedConfig {

    static {
        CompiledPaths.remember();
    }

    private static final ObjectMapper JSON = new ObjectMapper().findAndRegisterModules();

    /** To make one looks for the certificates that this machine trusts. */
    private static final SchemeRegistry SCHEMES = SchemeRegistryFactory.createDefault();

    /** They say which version of the client it is, which is looked up in its jar. */
    private static final HttpParams PARAMETERS = new SyncBasicHttpParams();

    static {
        DefaultHttpClient.setDefaultHttpParams(PARAMETERS);
    }

    private SharedConfig() {}

    /** The same configuration, with less to do. */
    static RestAssuredConfig of(RestAssuredConfig config) {
        HttpClientConfig client = config.getHttpClientConfig().httpClientFactory(SharedConfig::client);
        return config.httpClient(client)
                .objectMapperConfig(
                        config.getObjectMapperConfig().jackson2ObjectMapperFactory((type, charset) -> JSON));
    }

    /** One for each request, like REST Assured's own: no connection is used twice. */
    private static HttpClient client() {
        return new DefaultHttpClient(new BasicClientConnectionManager(SCHEMES), PARAMETERS.copy());
    }
}
