package dev.jobwise.server.transport.check;

/** The shape of a JSON body, which the response mirrors. */
public enum BodyShape {
  /** An object with the fields of the message. */
  OBJECT,
  /** The array that the message holds in one field. */
  BARE_ARRAY,
  /** The object that the message holds in one field. */
  BARE_OBJECT
}
