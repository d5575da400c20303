package dev.jobwise.server.generation.claim.source;

import dev.jobwise.server.generation.claim.text.DateMention;
import dev.jobwise.server.generation.claim.text.DateMention.Edge;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Something that claims may be about: a job, a degree, the ad, the request. What is true of one
 * place need not be true of another.
 */
public final class Place {

  /** A date in a field of its own, not in a text. */
  private record Dated(String field, String text, DateMention date) {}

  private final Source source;
  private final String id;
  private final List<Fact> facts = new ArrayList<>();
  private final List<Dated> dates = new ArrayList<>();
  private LocalDate start;
  private LocalDate end;

  Place(Source source, String id) {
    this.source = source;
    this.id = id;
  }

  /** An employer or a school about which nothing is known. */
  public static Place unknown(boolean employer) {
    return new Place(employer ? Source.EXPERIENCE : Source.EDUCATION, null);
  }

  public boolean isUnknown() {
    return id == null && source != Source.JOB && facts.isEmpty();
  }

  void add(Fact fact) {
    facts.add(fact);
  }

  /** Sets its period, which ends today if it is current. */
  void setPeriod(LocalDate newStart, LocalDate newEnd) {
    start = newStart;
    end = newEnd;
  }

  void addDate(String field, LocalDate date, Edge edge) {
    if (date != null) {
      DateMention mention =
          new DateMention(0, 0, date.getYear(), date.getMonthValue(), date.getDayOfMonth(), edge);
      dates.add(new Dated(field, date.toString(), mention));
    }
  }

  public Source source() {
    return source;
  }

  public String id() {
    return id;
  }

  public List<Fact> facts() {
    return facts;
  }

  /** Null if it is unknown. */
  public LocalDate start() {
    return start;
  }

  /** Today if it is current; null if it is unknown. */
  public LocalDate end() {
    return end;
  }

  /** Finds this date, or returns null. */
  public Quote date(DateMention claim) {
    for (Dated dated : dates) {
      Edge edge = dated.date().edge();
      boolean other =
          source == Source.EXPERIENCE && claim.edge() != Edge.NONE && claim.edge() != edge;
      if (!other && agrees(claim, dated.date())) {
        return new Quote(source, id, dated.field(), dated.text());
      }
    }
    for (Fact fact : facts) {
      for (DateMention date : fact.dates()) {
        if (agrees(claim, date)) {
          return new Quote(source, id, fact.field(), fact.quote(date.from(), date.to()));
        }
      }
    }
    return null;
  }

  private static boolean agrees(DateMention claim, DateMention known) {
    return claim.agrees(known.year(), known.month(), known.day());
  }

  /** Whether a date is within its period. */
  public boolean lastedAt(DateMention date) {
    if (start == null || end == null || date.year() == 0) {
      return false;
    }
    int first = start.getYear() * 12 + start.getMonthValue();
    int last = end.getYear() * 12 + end.getMonthValue();
    int from = date.year() * 12 + (date.month() == 0 ? 12 : date.month());
    int to = date.year() * 12 + (date.month() == 0 ? 1 : date.month());
    return from >= first && to <= last;
  }

  /** Finds a text that has all of these words, in any form, or returns null. */
  public Quote words(List<String> folded) {
    for (Fact fact : facts) {
      if (fact.hasAll(folded)) {
        return quote(fact, folded.get(0));
      }
    }
    return null;
  }

  /** Quotes the start of a fact. */
  public Quote quote(Fact fact) {
    return new Quote(source, id, fact.field(), fact.quote(0, Math.max(1, fact.tokens().size())));
  }

  /** Quotes a fact around a range of its tokens. */
  public Quote quote(Fact fact, int from, int to) {
    return new Quote(source, id, fact.field(), fact.quote(from, to));
  }

  private Quote quote(Fact fact, String word) {
    for (int i = 0; i < fact.tokens().size(); i++) {
      if (fact.tokens().get(i).folded().startsWith(word)) {
        return quote(fact, i, i + 1);
      }
    }
    return quote(fact);
  }
}
