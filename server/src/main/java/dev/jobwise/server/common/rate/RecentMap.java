package dev.jobwise.server.common.rate;

import java.util.LinkedHashMap;
import java.util.Map;

/** A map that drops its least recently used entry when it has too many. Not thread-safe. */
public final class RecentMap<K, V> extends LinkedHashMap<K, V> {

  private static final long serialVersionUID = 1;

  private final int most;

  /**
   * @param most entries that it keeps
   */
  public RecentMap(int most) {
    super(16, 0.75f, true);
    this.most = most;
  }

  @Override
  protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
    return size() > most;
  }
}
