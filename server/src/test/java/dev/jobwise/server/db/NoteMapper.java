package dev.jobwise.server.db;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;

/** A table of the tests, with a column of each kind. */
public interface NoteMapper {

  record Note(String id, List<String> tags, JsonNode data, Instant createdAt) {}

  int createTable();

  int insert(Note note);

  Note find(String id);

  int setTags(String id, List<String> tags);

  int setData(String id, JsonNode data);

  int addTag(String id, String tag);

  String timeText(String id);

  int secondsFromUtc();

  List<String> ids();
}
