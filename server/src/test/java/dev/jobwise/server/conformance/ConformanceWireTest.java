package dev.jobwise.server.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.jobwise.server.testing.JobWiseExtension;
import dev.jobwise.server.testing.Slow;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Every row of the contract, one client after another and many at once. */
@Slow
class ConformanceWireTest {

  private static final int CLIENTS = 8;
  private static final Pattern NEEDED = Pattern.compile("\\$\\{(\\w+)}");
  private static final Pattern KEPT = Pattern.compile("<[^>\"]*:(\\w+)>");
  private static final int SHARES = CLIENTS / 2;

  @RegisterExtension static final JobWiseExtension jobwise = new JobWiseExtension();

  @TestFactory
  Stream<DynamicNode> rest_answersAsTheTablesSay() {
    Wire rest = rest();
    return Table.all().stream().map(table -> tests(table, rest));
  }

  @Test
  void rest_answersEightClientsAtOnce() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(CLIENTS);
    try {
      List<Future<List<Play.Result>>> clients = new ArrayList<>();
      for (int i = 0; i < CLIENTS; i++) {
        int client = i;
        clients.add(threads.submit(() -> play(client)));
      }
      for (Future<List<Play.Result>> client : clients) {
        assertThat(client.get())
            .filteredOn(result -> result.outcome() == Play.Outcome.FAILED)
            .extracting(result -> result.row().id() + " " + result.problem())
            .isEmpty();
      }
    } finally {
      threads.shutdownNow();
    }
  }

  /** A share of the tables; each is played by two clients, and beside others. */
  private static List<Play.Result> play(int client) {
    List<Table> tables = Table.all();
    List<Play.Result> results = new ArrayList<>();
    for (int i = client % SHARES; i < tables.size(); i += SHARES) {
      Wire rest = rest();
      results.addAll(
          new Play(tables.get(i), rest, SignUp.stored(rest), ScriptedRows.of(jobwise)).all());
    }
    return results;
  }

  /** Any server must pass: one whose model can't be scripted skips those rows. */
  @Test
  void rowsWithoutAScript_needNothingOfRowsThatHaveOne() {
    for (Table table : Table.all()) {
      Set<String> known = new HashSet<>();
      Set<String> scripted = new HashSet<>();
      for (Row row : table.rows()) {
        String asked = row.path() + row.body() + row.headers() + row.expected();
        if (row.script() == null) {
          assertThat(NEEDED.matcher(asked).results().map(found -> found.group(1)))
              .as(row.id())
              .noneMatch(scripted::contains);
        }
        Set<String> kept = row.script() == null ? known : scripted;
        KEPT.matcher(row.expected() == null ? "" : row.expected())
            .results()
            .forEach(found -> kept.add(found.group(1)));
        if (row.keep() != null) {
          kept.add(row.keep());
        }
        scripted.removeAll(known);
      }
    }
  }

  private static DynamicNode tests(Table table, Wire wire) {
    Play play = new Play(table, wire, SignUp.stored(rest()), ScriptedRows.of(jobwise));
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

  private static Wire rest() {
    return new RestWire("http://127.0.0.1:" + jobwise.port());
  }
}
