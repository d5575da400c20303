package dev.jobwise.server.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.jobwise.server.db.Database.DuplicateKeyException;
import dev.jobwise.server.db.NoteMapper.Note;
import dev.jobwise.server.testing.Slow;
import dev.jobwise.server.testing.TestDatabase;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedList;
import java.util.List;
import java.util.TimeZone;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.apache.ibatis.exceptions.PersistenceException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@Slow
class DatabaseTest {

  private static final JsonMapper JSON = new JsonMapper();
  private static final Instant AT = Instant.parse("2025-11-15T10:30:00.123456Z");

  private final Database database = TestDatabase.get();

  @BeforeAll
  static void createTable() {
    TestDatabase.get().with(NoteMapper.class, NoteMapper::createTable);
  }

  @Test
  void record_roundTrips() throws Exception {
    Note note =
        new Note(newId(), List.of("C++", "josé 🙂", ""), JSON.readTree("{\"a\":[1,2.5,null]}"), AT);
    insert(note);
    assertThat(read(note.id())).isEqualTo(note);
  }

  @Test
  void absentValues_stayNull() {
    Note note = new Note(newId(), null, null, null);
    insert(note);
    assertThat(read(note.id())).isEqualTo(note);
  }

  /** 2025-03-30T01:30Z is 02:30 in Berlin, an hour that Berlin's clocks skip that night. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "2025-03-30T00:30:00.000001Z",
        "2025-03-30T01:30:00.999999Z",
        "2025-03-30T02:30:00Z",
        "2025-10-26T00:30:00.5Z",
        "2025-10-26T01:30:00.5Z",
        "1969-12-31T23:59:59.999999Z",
        "9999-12-31T23:59:59.999999Z"
      })
  void instant_isExactInAnyZoneOfTheJvm(String text) {
    Instant at = Instant.parse(text);
    TimeZone zone = TimeZone.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Europe/Berlin"));
      Note note = new Note(newId(), List.of(), null, at);
      insert(note);
      assertThat(read(note.id()).createdAt()).isEqualTo(at);
      TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));
      assertThat(read(note.id()).createdAt()).isEqualTo(at);
      assertThat(database.<NoteMapper, String>with(NoteMapper.class, m -> m.timeText(note.id())))
          .isEqualTo(text.replace("T", " ").replaceFirst("(\\.\\d+)?Z", ".") + micros(at));
    } finally {
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void nanoseconds_areCutToMicroseconds() {
    Note note = new Note(newId(), List.of(), null, AT.plusNanos(999));
    insert(note);
    assertThat(read(note.id()).createdAt()).isEqualTo(AT);
  }

  @Test
  void sessionClock_isUtc() {
    assertThat(database.<NoteMapper, Integer>with(NoteMapper.class, NoteMapper::secondsFromUtc))
        .isZero();
  }

  static Stream<List<String>> lists() {
    return Stream.of(
        List.of("a"),
        List.of("a", "b", "c"),
        new ArrayList<>(List.of("a")),
        new LinkedList<>(List.of("a")),
        Arrays.asList("a", "b"),
        Stream.of("a").toList(),
        Collections.unmodifiableList(new ArrayList<>(List.of("a"))),
        Collections.singletonList("a"),
        Collections.emptyList(),
        List.of("a", "b", "c").subList(1, 2));
  }

  @ParameterizedTest
  @MethodSource("lists")
  void everyKindOfList_isAParameter(List<String> tags) {
    String id = newId();
    insert(new Note(id, null, null, null));
    database.with(NoteMapper.class, m -> m.setTags(id, tags));
    assertThat(read(id).tags()).isEqualTo(tags);
  }

  @Test
  void jsonNode_isAParameter() throws Exception {
    String id = newId();
    JsonNode data = JSON.readTree("[{\"x\":\"'\\\\\"}]");
    insert(new Note(id, null, null, null));
    database.with(NoteMapper.class, m -> m.setData(id, data));
    assertThat(read(id).data()).isEqualTo(data);
  }

  @Test
  void duplicateKey_isTold() {
    Note note = new Note(newId(), null, null, null);
    insert(note);
    assertThatThrownBy(() -> insert(note))
        .isInstanceOf(DuplicateKeyException.class)
        .hasMessageContaining("PRIMARY")
        .hasMessageNotContaining(note.id());
  }

  @Test
  void exception_rollsBack() {
    String id = newId();
    assertThatThrownBy(
            () ->
                database.inTransaction(
                    tx -> {
                      tx.mapper(NoteMapper.class).insert(new Note(id, null, null, null));
                      throw new IllegalStateException("no");
                    }))
        .hasMessage("no");
    assertThat(read(id)).isNull();
  }

  @Test
  void deadlockVictim_runsAgain() throws Exception {
    String one = newId();
    String two = newId();
    insert(new Note(one, List.of(), null, null));
    insert(new Note(two, List.of(), null, null));
    AtomicInteger attempts = new AtomicInteger();
    CyclicBarrier bothHoldOne = new CyclicBarrier(2);
    CompletableFuture<Void> other =
        CompletableFuture.runAsync(() -> lockBoth(two, one, "b", attempts, bothHoldOne));
    lockBoth(one, two, "a", attempts, bothHoldOne);
    other.join();
    assertThat(attempts).hasValue(3);
    assertThat(read(one).tags()).containsExactlyInAnyOrder("a", "b");
    assertThat(read(two).tags()).containsExactlyInAnyOrder("a", "b");
  }

  @Test
  void statementThatIsADeadlockVictim_runsAgain() {
    AtomicInteger attempts = new AtomicInteger();
    List<String> ids =
        database.repeating(
            NoteMapper.class,
            notes -> {
              if (attempts.incrementAndGet() == 1) {
                throw new PersistenceException(new SQLException("Deadlock found", "40001", 1213));
              }
              return notes.ids();
            });
    assertThat(ids).isNotNull();
    assertThat(attempts).hasValue(2);
  }

  private void lockBoth(
      String first, String second, String tag, AtomicInteger attempts, CyclicBarrier barrier) {
    AtomicInteger ownAttempts = new AtomicInteger();
    database.inTransaction(
        tx -> {
          attempts.incrementAndGet();
          NoteMapper notes = tx.mapper(NoteMapper.class);
          notes.addTag(first, tag);
          if (ownAttempts.incrementAndGet() == 1) {
            await(barrier);
          }
          notes.addTag(second, tag);
          return null;
        });
  }

  private static void await(CyclicBarrier barrier) {
    try {
      barrier.await();
    } catch (Exception broken) {
      throw new IllegalStateException(broken);
    }
  }

  private void insert(Note note) {
    database.with(NoteMapper.class, m -> m.insert(note));
  }

  private Note read(String id) {
    return database.with(NoteMapper.class, m -> m.find(id));
  }

  private static String newId() {
    return UUID.randomUUID().toString();
  }

  private static String micros(Instant at) {
    return String.format("%06d", at.getNano() / 1000);
  }
}
