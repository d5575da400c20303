package dev.jobwise.server.transport.connection;

import io.netty.channel.ChannelConfig;

/**
 * A pause in reading from a connection. Armeria stops and resumes reading by the same switch; a
 * pause changes neither what it wants nor what it finds afterwards.
 */
final class ReadPause {

  private boolean isPaused;

  /** Whether Armeria had already stopped reading when we did: then only Armeria may resume. */
  private boolean wasStopped;

  void begin(ChannelConfig config) {
    if (!isPaused) {
      isPaused = true;
      wasStopped = !config.isAutoRead();
      config.setAutoRead(false);
    }
  }

  void end(ChannelConfig config) {
    if (isPaused) {
      isPaused = false;
      if (!wasStopped) {
        config.setAutoRead(true);
      }
    }
  }

  /** Armeria wants to read. Returns whether it must wait for the end of the pause. */
  boolean holds(ChannelConfig config) {
    if (isPaused) {
      wasStopped = false;
      config.setAutoRead(false);
    }
    return isPaused;
  }
}
