import org.codelibs.opensearch.runner.OpenSearchRunner;

/**
 * One node of an OpenSearch cluster, run from source with the class path that pom.xml beside this file gathers. Takes its
 * directory, the name of the cluster, its HTTP and transport ports, and the transport ports of the nodes it may find, with
 * commas between them; the first of these forms the cluster, the others join it. It ends with its standard input.
 */
public final class OpenSearchNode {

    private OpenSearchNode() {}

    public static void main(String[] args) throws Exception {
        String[] seeds = args[4].split(",");
        try (OpenSearchRunner runner = new OpenSearchRunner()) {
            runner.onBuild((number, settings) -> {
                settings.put("node.name", "node-" + args[3]);
                settings.put("http.port", args[2]);
                settings.put("transport.port", args[3]);
                settings.put("network.host", "127.0.0.1");
                settings.putList("discovery.seed_hosts", addresses(seeds));
                settings.putList("cluster.initial_cluster_manager_nodes", "node-" + seeds[0]);
                // A machine that builds has a full disk at times.
                settings.put("cluster.routing.allocation.disk.threshold_enabled", false);
            });
            runner.build(OpenSearchRunner.newConfigs()
                    .basePath(args[0])
                    .clusterName(args[1])
                    .numOfNode(1)
                    .useLogger());
            while (System.in.read() >= 0) {
                // Until whoever started this node ends.
            }
        }
    }

    private static String[] addresses(String[] ports) {
        return java.util.Arrays.stream(ports).map(port -> "127.0.0.1:" + port).toArray(String[]::new);
    }
}
