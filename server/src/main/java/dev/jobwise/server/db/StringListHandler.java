package dev.jobwise.server.db;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.List;

/** A list of strings as a JSON array. */
final class StringListHandler extends JsonHandler<List<String>> {

  StringListHandler() {
    super(JSON.readerFor(new TypeReference<List<String>>() {}));
  }
}
