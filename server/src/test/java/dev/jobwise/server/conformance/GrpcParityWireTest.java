package dev.jobwise.server.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.jobwise.server.testing.JobWiseExtension;
import dev.jobwise.server.testing.Rpcs;
import dev.jobwise.server.testing.Slow;
import dev.jobwise.server.transport.rest.GrpcWire;
import io.grpc.ManagedChannel;
import io.grpc.netty.shaded.io.grpc.netty.NettyChannelBuilder;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Every row of the contract that gRPC can say, by gRPC: same outcome, text and problems. */
@Slow
class GrpcParityWireTest {

  @RegisterExtension static final JobWiseExtension jobwise = new JobWiseExtension();

  private static ManagedChannel channel;

  @TestFactory
  Stream<DynamicNode> grpc_answersAsTheTablesSay() {
    channel = NettyChannelBuilder.forAddress("127.0.0.1", jobwise.port()).usePlaintext().build();
    return Table.all().stream().map(GrpcParityWireTest::tests);
  }

  @AfterAll
  static void disconnect() {
    channel.shutdownNow();
  }

  @Test
  void everyMethod_hasARowThatSucceeds() {
    Set<String> expected = all();
    // Needs the token of a mail: see PasswordResetsTest.
    expected.remove("AuthService/ResetPassword");

    assertThat(methodsOf(row -> row.status() < 300)).isEqualTo(expected);
  }

  @Test
  void everyMethod_hasARowThatFails() {
    assertThat(methodsOf(row -> row.status() >= 400)).isEqualTo(all());
  }

  @Test
  void everyRoute_isAskedOverHttpToo() {
    Set<String> routed =
        Rpcs.all().stream()
            .filter(rpc -> rpc.route() != null)
            .map(Rpcs.Rpc::name)
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(methodsOf(row -> !row.method().equals("RPC") && !"grpc".equals(row.wire())))
        .isEqualTo(routed);
  }

  private static Set<String> methodsOf(Predicate<Row> rows) {
    return Table.all().stream()
        .flatMap(table -> table.rows().stream())
        .filter(rows)
        .map(row -> Rpcs.target(row.method(), row.path()))
        .filter(target -> target != null)
        .map(target -> target.rpc().name())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> all() {
    return Rpcs.all().stream().map(Rpcs.Rpc::name).collect(Collectors.toCollection(TreeSet::new));
  }

  private static DynamicNode tests(Table table) {
    RestWire rest = new RestWire("http://127.0.0.1:" + jobwise.port());
    Play play =
        new Play(table, new GrpcWire(channel), SignUp.stored(rest), ScriptedRows.of(jobwise));
    return dynamicContainer(
        table.feature(),
        table.rows().stream()
            .map(
                row ->
                    dynamicTest(row.id() + " (line " + row.line() + ")", () -> check(play, row))));
  }

  private static void check(Play play, Row row) {
    Play.Result result = play.row(row);
    assertThat(result.outcome()).as(result.problem()).isNotEqualTo(Play.Outcome.FAILED);
  }
}
