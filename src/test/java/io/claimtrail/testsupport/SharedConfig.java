package io.claimtrail.testsupport;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.config.HttpClientConfig;
import io.restassured.config.LogConfig;
import io.restassured.config.RestAssuredConfig;
import org.apache.http.client.HttpClient;
import org.apache.http.conn.scheme.SchemeRegistry;
import org.apache.http.impl.client.DefaultHttpClient;
import org.apache.http.impl.conn.BasicClientConnectionManager;
import org.apache.http.impl.conn.SchemeRegistryFactory;

/**
 * Does once what REST Assured would do anew for each request, and has it write down none of them: to lay each out nicely, for the
 * case that the test fails, was half of a test's own work. {@link LastExchange} tells enough.
 */
@SuppressWarnings("deprecation")
final class SharedConfig {

    static {
        CompiledPaths.remember();
    }

    private static final ObjectMapper JSON = new ObjectMapper().findAndRegisterModules();

    /** To make one looks for the certificates that this machine trusts. */
    private static final SchemeRegistry SCHEMES = SchemeRegistryFactory.createDefault();

    private SharedConfig() {}

    /** The same configuration, with less to do. */
    static RestAssuredConfig of(RestAssuredConfig config) {
        HttpClientConfig client = config.getHttpClientConfig().httpClientFactory(SharedConfig::client);
        return config.httpClient(client)
                .objectMapperConfig(config.getObjectMapperConfig().jackson2ObjectMapperFactory((type, charset) -> JSON))
                .logConfig(LogConfig.logConfig());
    }

    /** One for each request, like REST Assured's own: no connection is used twice. */
    private static HttpClient client() {
        return new DefaultHttpClient(new BasicClientConnectionManager(SCHEMES));
    }
}
