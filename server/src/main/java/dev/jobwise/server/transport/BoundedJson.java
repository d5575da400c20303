package dev.jobwise.server.transport;

import static dev.jobwise.errors.v1.Reason.REASON_BODY_TOO_LARGE;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import dev.jobwise.server.common.error.AppException;
import java.io.IOException;

/**
 * Counts what it reads, so that a body can't become a tree of millions of nodes. Of a list that is
 * longer than any may be, what is beyond is read and forgotten: one entry too many is enough for
 * the rules to refuse it in their words.
 */
final class BoundedJson extends JsonParserDelegate {

  /**
   * Most entries of any list, be it one of free JSON. Other lists have lower bounds of their own.
   */
  static final int MAX_ITEMS = 10_000;

  /**
   * Most names and values of a body, those of forgotten entries aside. A profile with all that it
   * may hold has two thirds of it.
   */
  static final int MAX_VALUES = 100_000;

  private int values;

  BoundedJson(JsonParser parser) {
    super(parser);
  }

  @Override
  public JsonToken nextToken() throws IOException {
    JsonToken token = super.nextToken();
    while (isBeyond(token)) {
      skip(token);
      token = super.nextToken();
    }
    if (token != null && !token.isStructEnd()) {
      count();
    }
    return token;
  }

  @Override
  public String nextFieldName() throws IOException {
    return nextToken() == JsonToken.FIELD_NAME ? currentName() : null;
  }

  private boolean isBeyond(JsonToken token) {
    if (token == null || token.isStructEnd() || token == JsonToken.FIELD_NAME) {
      return false;
    }
    JsonStreamContext around = getParsingContext();
    if (token.isStructStart()) {
      around = around.getParent();
    }
    return around.inArray() && around.getCurrentIndex() > MAX_ITEMS;
  }

  /** Names are counted here too: all names of an object are remembered, to find repeated ones. */
  private void skip(JsonToken first) throws IOException {
    int depth = first.isStructStart() ? 1 : 0;
    while (depth > 0) {
      JsonToken token = super.nextToken();
      if (token == null) {
        return;
      }
      depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
      if (token == JsonToken.FIELD_NAME) {
        count();
      }
    }
  }

  private void count() {
    if (++values > MAX_VALUES) {
      throw AppException.of(REASON_BODY_TOO_LARGE);
    }
  }
}
