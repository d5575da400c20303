package dev.jobwise.attack;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.Arrays;

/** Many connections driven by one thread, which never waits for a server. */
final class Crowd {

  /** What each connection sends. */
  @FunctionalInterface
  interface Script {

    /**
     * The next bytes.
     *
     * @param turn counts from 0 on each connection
     * @return null to stay silent this time
     */
    byte[] next(int turn);
  }

  /** One connection: what it still has to send, and how often it has sent. */
  private static final class Member {
    private SocketChannel channel;
    private ByteBuffer rest = ByteBuffer.allocate(0);
    private int turn;
  }

  private final int size;
  private final boolean reads;
  private final Duration pause;

  /**
   * @param reads whether to read the responses
   * @param pause between two rounds of all connections
   */
  Crowd(int size, boolean reads, Duration pause) {
    this.size = size;
    this.reads = reads;
    this.pause = pause;
  }

  /** Makes all connections send for the given time; reopens one that was closed. */
  void speak(Target target, Duration length, Script script) throws InterruptedException {
    Member[] members = new Member[size];
    Arrays.setAll(members, i -> new Member());
    ByteBuffer answers = ByteBuffer.allocate(64 * 1024);
    long end = System.nanoTime() + length.toNanos();
    while (System.nanoTime() < end) {
      for (Member member : members) {
        try {
          speak(target, member, script, answers);
        } catch (IOException ended) {
          close(member);
        }
      }
      Thread.sleep(pause.toMillis());
    }
    for (Member member : members) {
      close(member);
    }
  }

  private void speak(Target target, Member member, Script script, ByteBuffer answers)
      throws IOException {
    if (member.channel == null) {
      member.channel =
          SocketChannel.open(
              new InetSocketAddress(InetAddress.getLoopbackAddress(), target.port()));
      member.channel.configureBlocking(false);
      member.turn = 0;
      member.rest = ByteBuffer.allocate(0);
    }
    if (!member.rest.hasRemaining()) {
      byte[] next = script.next(member.turn++);
      member.rest = ByteBuffer.wrap(next == null ? new byte[0] : next);
    }
    member.channel.write(member.rest);
    answers.clear();
    if (reads && member.channel.read(answers) < 0) {
      close(member);
    }
  }

  private static void close(Member member) {
    if (member.channel != null) {
      try {
        member.channel.close();
      } catch (IOException ended) {
        Thread.onSpinWait(); // as intended
      }
      member.channel = null;
    }
  }
}
