package dev.jobwise.server.mail;

/** Why a mail was not delivered. The message names no people, so that it may be logged. */
final class DeliveryException extends Exception {

  private static final long serialVersionUID = 1L;

  private final boolean permanent;

  /**
   * @param permanent whether another try would end in the same way
   */
  DeliveryException(String message, boolean permanent) {
    super(message, null, false, false);
    this.permanent = permanent;
  }

  boolean isPermanent() {
    return permanent;
  }
}
