package dev.jobwise.server.job.ad.text;

import java.util.Iterator;
import java.util.List;

/**
 * Limits the work of reading one ad. It counts what the readers look at and ends their lines when
 * the budget is used up, so that an ad that was made to be slow is read only in part. Ordinary ads
 * of the maximum length need a third of it.
 */
public final class AdBudget {

  private static final int MAX_CHARACTERS = 1_500_000;

  /** Each line costs this much in addition to its length. */
  private static final int PER_LINE = 40;

  private int left;

  public AdBudget() {
    this(MAX_CHARACTERS);
  }

  public AdBudget(int characters) {
    left = characters;
  }

  /** Returns the lines as far as the budget allows. */
  public Iterable<AdLine> of(List<AdLine> lines) {
    return () -> new Lines(lines.iterator());
  }

  private final class Lines implements Iterator<AdLine> {

    private final Iterator<AdLine> lines;

    private Lines(Iterator<AdLine> lines) {
      this.lines = lines;
    }

    @Override
    public boolean hasNext() {
      return left > 0 && lines.hasNext();
    }

    @Override
    public AdLine next() {
      AdLine line = lines.next();
      left -= PER_LINE + line.text().length();
      return line;
    }
  }
}
