package dev.jobwise.server.generation.claim;

import dev.jobwise.server.generation.claim.source.Place;
import dev.jobwise.server.generation.claim.source.Quote;
import dev.jobwise.server.generation.claim.source.Source;
import dev.jobwise.server.generation.claim.source.Sources;
import dev.jobwise.server.generation.claim.text.ClaimLanguage.Section;
import dev.jobwise.server.generation.claim.text.DateMention;
import dev.jobwise.server.generation.claim.text.DateMention.Edge;
import dev.jobwise.server.generation.claim.text.DateMentions;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;

/** Checks dates: each must belong to a subject of its sentence. */
final class DateClaims implements ClaimRule {

  private final Sources sources;

  DateClaims(Sources sources) {
    this.sources = sources;
  }

  @Override
  public void check(Passage passage, Findings findings) {
    for (DateMention date :
        DateMentions.in(passage.tokens(), passage.from(), passage.to(), passage.language())) {
      if (findings.isFree(date.from(), date.to())) {
        check(date, passage, findings);
      }
    }
  }

  private void check(DateMention date, Passage passage, Findings findings) {
    Set<Place> anchors = passage.anchors(date.from());
    Quote quote = find(date, anchors.isEmpty() ? sources.own() : anchors);
    if (quote == null) {
      quote = find(date, sources.general());
    }
    if (quote == null && !anchors.isEmpty()) {
      quote = find(date, passage.subjects());
    }
    if (quote == null && Speaker.mayBeOfAd(passage, date.from())) {
      quote = sources.job().date(date);
    }
    if (quote != null) {
      findings.supported(date.from(), date.to(), ClaimKind.DATE, quote);
    } else if (passage.isAboutUnknown(date.from()) && find(date, sources.own()) != null) {
      findings.unverifiable(date.from(), date.to(), ClaimKind.DATE, Passage.ABOUT_UNKNOWN);
    } else if (isFuture(date, passage)) {
      findings.unverifiable(date.from(), date.to(), ClaimKind.DATE, "It is about the future");
    } else if (isToday(date) || mayHaveHappened(date, anchors)) {
      findings.unverifiable(date.from(), date.to(), ClaimKind.DATE, "No source states this date");
    } else {
      findings.unsupported(date.from(), date.to(), ClaimKind.DATE, note(date));
    }
  }

  private static Quote find(DateMention date, Collection<Place> places) {
    for (Place place : places) {
      Quote quote = place.date(date);
      if (quote != null) {
        return quote;
      }
    }
    return null;
  }

  /** A future date in a hope, or in an offer for which the request states no other date. */
  private boolean isFuture(DateMention date, Passage passage) {
    int month = Math.max(1, date.month());
    boolean later =
        date.year() > sources.today().getYear()
            || date.year() == sources.today().getYear() && month > sources.today().getMonthValue();
    boolean stated =
        sources.of(Source.REQUEST).stream()
            .flatMap(place -> place.facts().stream())
            .flatMap(fact -> fact.dates().stream())
            .anyMatch(known -> !known.agrees(date.year(), date.month(), date.day()));
    return later
        && (passage.has(Section.COMING) && !stated
            || passage.has(Section.HOPE) && date.month() == 0);
  }

  private boolean isToday(DateMention date) {
    LocalDate today = sources.today();
    return date.day() > 0
        && date.agrees(today.getYear(), today.getMonthValue(), today.getDayOfMonth());
  }

  /** Whether something may have happened then: the date lies within a job or project. */
  private boolean mayHaveHappened(DateMention date, Set<Place> anchors) {
    Collection<Place> places = anchors.isEmpty() ? sources.own() : anchors;
    return date.edge() == Edge.NONE
        && places.stream()
            .filter(place -> place.source() != Source.EDUCATION)
            .anyMatch(place -> place.lastedAt(date));
  }

  private String note(DateMention date) {
    Quote elsewhere = find(date, sources.own());
    return elsewhere == null
        ? "No source states this date"
        : "This date belongs to something else: " + elsewhere.quote();
  }
}
