import java.nio.file.Path;
import java.time.Duration;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/**
 * Serves Bolt on a free loopback port, without passwords, until standard input ends. Arguments: the folder of the data,
 * and the word "tests" for a graph that is emptied and filled all the time.
 */
class Server {
    public static void main(String[] args) throws Exception {
        var builder = new DatabaseManagementServiceBuilder(Path.of(args[0]))
                .setConfig(BoltConnector.enabled, true)
                .setConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", 0))
                .setConfig(GraphDatabaseSettings.auth_enabled, false)
                .setConfig(GraphDatabaseSettings.udc_enabled, false);
        if (args.length > 1) {
            // Planning anew each time that the counts have changed takes longer than asking.
            builder.setConfig(GraphDatabaseSettings.cypher_min_replan_interval, Duration.ofHours(1))
                    // Nor is a query planned anew for each length of its strings and lists.
                    .setConfig(GraphDatabaseInternalSettings.cypher_size_hint_parameters, false);
        }
        var service = builder.build();
        var database = (GraphDatabaseAPI) service.database("neo4j");
        var ports = database.getDependencyResolver().resolveDependency(ConnectorPortRegister.class);
        System.out.println("bolt port " + ports.getLocalAddress(ConnectorType.BOLT).getPort());
        while (System.in.read() >= 0) { }
        service.shutdown();
    }
}
