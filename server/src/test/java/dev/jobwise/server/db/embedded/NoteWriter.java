package dev.jobwise.server.db.embedded;

import dev.jobwise.server.db.Database;
import dev.jobwise.server.db.NoteMapper;
import dev.jobwise.server.db.NoteMapper.Note;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

/** A server to be killed: writes rows, and prints the id of each after its commit. */
final class NoteWriter {

  private NoteWriter() {}

  public static void main(String[] args) throws InterruptedException {
    EmbeddedMariaDb server = EmbeddedMariaDb.start(Path.of(args[0]), Path.of(args[1]));
    Database database = Database.open(server.url());
    database.with(NoteMapper.class, NoteMapper::createTable);
    for (int i = 0; i < 4; i++) {
      new Thread(() -> write(database)).start();
    }
    Thread.currentThread().join();
  }

  private static void write(Database database) {
    while (true) {
      String id = UUID.randomUUID().toString();
      database.inTransaction(
          tx -> tx.mapper(NoteMapper.class).insert(new Note(id, List.of("x"), null, null)));
      System.out.println(id);
    }
  }
}
