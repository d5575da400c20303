package dev.jobwise.client;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.IntFunction;

/** A list that is read page by page, as far as somebody reads it. */
final class Pages {

  private Pages() {}

  /**
   * @param more whether another page follows
   */
  record Page<T>(List<T> items, boolean more) {}

  /**
   * @param first the offset of the first item
   * @param fetch the page at an offset
   */
  static <T> Iterable<T> of(int first, IntFunction<Page<T>> fetch) {
    return () -> new Items<>(first, fetch);
  }

  private static final class Items<T> implements Iterator<T> {

    private final IntFunction<Page<T>> fetch;
    private int offset;
    private boolean more = true;
    private Iterator<T> items = Collections.emptyIterator();

    Items(int offset, IntFunction<Page<T>> fetch) {
      this.offset = offset;
      this.fetch = fetch;
    }

    @Override
    public boolean hasNext() {
      while (!items.hasNext() && more) {
        Page<T> page = fetch.apply(offset);
        items = page.items().iterator();
        offset += page.items().size();
        more = page.more() && items.hasNext();
      }
      return items.hasNext();
    }

    @Override
    public T next() {
      if (!hasNext()) {
        throw new NoSuchElementException("the list has ended");
      }
      return items.next();
    }
  }
}
