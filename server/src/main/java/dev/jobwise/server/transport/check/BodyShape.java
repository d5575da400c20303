package dev.jobwise.server.transport.check;

/** The shape of a JSON body; the answer mirrors it. */
public enum BodyShape {
  /** An object with the fields of the message. */
  OBJECT,
  /** The array that the message has in one field. */
  BARE_ARRAY,
  /** The object that the message has in one field. */
  BARE_OBJECT
}
