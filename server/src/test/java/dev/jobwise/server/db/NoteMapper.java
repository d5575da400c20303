package dev.jobwise.server.db;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Param;

/** A table of the tests, with a column of each kind. */
public interface NoteMapper {

  record Note(String id, List<String> tags, JsonNode data, Instant createdAt) {}

  int createTable();

  int insert(Note note);

  Note find(String id);

  int setTags(@Param("id") String id, @Param("tags") List<String> tags);

  int setData(@Param("id") String id, @Param("data") JsonNode data);

  int addTag(@Param("id") String id, @Param("tag") String tag);

  String timeText(String id);

  int secondsFromUtc();

  List<String> ids();
}
