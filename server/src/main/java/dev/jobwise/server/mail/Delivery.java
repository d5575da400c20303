package dev.jobwise.server.mail;

/** Delivers one mail. */
@FunctionalInterface
interface Delivery {

  /** Blocks until somebody else is responsible for the mail. */
  void deliver(String to, String subject, String text) throws DeliveryException;
}
