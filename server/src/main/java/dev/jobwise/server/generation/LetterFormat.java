package dev.jobwise.server.generation;

/** How events are written into an HTTP response. */
enum LetterFormat {

  /** Server-sent events, as browsers read them. */
  EVENTS("text/event-stream") {

    @Override
    String opening() {
      return "retry: 2000\n\n";
    }

    @Override
    String event(String name, String json) {
      return "event: " + name + "\ndata: " + json + "\n\n";
    }

    @Override
    String delta(int offsetAfter, String json) {
      // A browser that reconnects sends the last id, and so continues after this text.
      return "id: " + offsetAfter + "\n" + event("delta", json);
    }

    @Override
    String heartbeat() {
      return ": heartbeat\n\n";
    }
  },

  /** One JSON object per line. */
  LINES("application/x-ndjson") {

    @Override
    String opening() {
      return "";
    }

    @Override
    String event(String name, String json) {
      String fields = json.length() > 2 ? "," + json.substring(1) : "}";
      return "{\"event\":\"" + name + "\"" + fields + "\n";
    }

    @Override
    String delta(int offsetAfter, String json) {
      return event("delta", json);
    }

    @Override
    String heartbeat() {
      return event("heartbeat", "{}");
    }
  };

  private final String mediaType;

  LetterFormat(String mediaType) {
    this.mediaType = mediaType;
  }

  String mediaType() {
    return mediaType;
  }

  /** The text before all events; may be empty. */
  abstract String opening();

  /**
   * @param json an object on one line
   */
  abstract String event(String name, String json);

  /**
   * @param offsetAfter code points of the letter up to the end of this text
   */
  abstract String delta(int offsetAfter, String json);

  abstract String heartbeat();
}
