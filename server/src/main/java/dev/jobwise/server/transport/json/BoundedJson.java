package dev.jobwise.server.transport.json;

import static dev.jobwise.errors.v1.Reason.REASON_BODY_TOO_LARGE;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import dev.jobwise.server.common.error.AppException;
import dev.jobwise.server.transport.check.Rules;
import java.io.IOException;

/**
 * Counts what it reads, so that a body can't become a tree of millions of nodes. It reads but drops
 * the entries of a list beyond the largest allowed size plus one: that one is enough for the rules
 * to refuse the list in their own words.
 */
public final class BoundedJson extends JsonParserDelegate {

  /**
   * Maximum number of names and values in a body, not counting dropped entries. A profile of the
   * maximum size has two thirds of it.
   */
  public static final int MAX_VALUES = 100_000;

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
    return around.inArray() && around.getCurrentIndex() > Rules.MAX_FREE_ITEMS;
  }

  /** Counts names here too: the parser remembers all names of an object to find duplicates. */
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
