package dev.jobwise.server.profile.draft;

import dev.jobwise.server.common.BulletSigns;
import dev.jobwise.server.extract.Line;
import dev.jobwise.server.profile.content.Education;
import dev.jobwise.server.profile.draft.DraftedProfile.Warning;
import dev.jobwise.server.profile.draft.head.Entry;
import dev.jobwise.server.profile.draft.head.HeadText;
import dev.jobwise.server.profile.draft.head.Links;
import dev.jobwise.server.profile.draft.head.NameParts;
import dev.jobwise.server.profile.draft.layout.Row;
import dev.jobwise.server.profile.draft.text.DateSpan;
import dev.jobwise.server.profile.draft.text.DateSpans;
import dev.jobwise.server.profile.draft.text.Label;
import dev.jobwise.server.profile.draft.text.Names;
import dev.jobwise.server.profile.draft.text.Places;
import dev.jobwise.server.profile.draft.text.Signs;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads schools and degrees. */
final class Educations {

  private static final int MOST_WORDS = 14;

  /** The words between a degree and its field. */
  private static final Pattern IN = Pattern.compile(" (?:in|en) (?=[\\p{L}\\d])");

  /** A sign that stands between names alone. */
  private static final Pattern BAR = Pattern.compile(" \\| ");

  private static final Pattern GRADE = Pattern.compile("\\d{1,2}(?:[.,]\\d{1,3})?");

  private static final Pattern INLINE_GRADE =
      Pattern.compile(
          "(?i)\\(?C?GPA[: -]{1,3}(\\d(?:\\.\\d{1,2})?)(?: ?/ ?\\d(?:\\.\\d{1,2})?)?\\*?\\)?");

  private final Paragraphs paragraphs;
  private final List<Education> schools;
  private final List<Warning> warnings;

  Educations(Paragraphs paragraphs, List<Education> schools, List<Warning> warnings) {
    this.paragraphs = paragraphs;
    this.schools = schools;
    this.warnings = warnings;
  }

  void read(List<Row> rows) {
    for (Entry entry : Entries.byDate(rows)) {
      if (entry.head().isEmpty() && entry.dates() == null) {
        paragraphs.of(entry.body()).forEach(text -> warnings.add(new Warning("education", text)));
      } else {
        schools.add(new Reading(entry).education());
      }
    }
  }

  /** One entry. */
  private final class Reading {

    private final DateSpan dates;
    private final List<String> names = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final List<Row> body;
    private Double gpa;
    private String institution;
    private String degree;

    Reading(Entry entry) {
      dates = entry.dates();
      body = new ArrayList<>(entry.body());
      entry.cells().forEach(this::addNames);
      while (!body.isEmpty() && (missing() || names.isEmpty()) && isName(body.get(0))) {
        body.remove(0).cells().forEach(this::addNames);
      }
    }

    private void addNames(Line cell) {
      BAR.splitAsStream(cell.text()).forEach(part -> addName(cell.withText(part)));
    }

    private void addName(Line cell) {
      String text = BulletSigns.without(cell.text());
      Matcher grade = INLINE_GRADE.matcher(text);
      if (gpa == null && grade.find()) {
        gpa = Double.valueOf(grade.group(1));
        String rest = text.substring(0, grade.start()) + text.substring(grade.end());
        text = Signs.withoutEnd(rest, ",|-").strip();
      }
      if (text.isEmpty() || DateSpans.isLength(text)) {
        return;
      }
      if (Places.isPlace(text)) {
        notes.add(text);
        return;
      }
      Places.NameAndPlace split = Places.split(text);
      // "University of Texas, Austin" is the name of a school, of which others are elsewhere.
      boolean campus =
          split.place() != null
              && !split.place().contains(",")
              && isSchool(split.name())
              && text.contains(split.name() + ",");
      if (split.place() != null && !campus) {
        notes.add(split.place());
      }
      place(campus ? text : split.name());
    }

    private void place(String name) {
      boolean both = Names.isDegree(name) && isSchool(name);
      List<String> at = both ? NameParts.at(name) : null;
      List<String> parts = at != null ? at : both ? NameParts.all(name) : List.of(name);
      for (String part : parts) {
        if (institution == null
            && isSchool(part)
            && (!Names.isDegree(part) || parts.size() == 1 && degree != null)) {
          institution = part;
        } else if (degree == null && Names.isDegree(part)) {
          degree = part;
        } else {
          names.add(part);
        }
      }
    }

    private boolean missing() {
      return institution == null || degree == null;
    }

    private boolean isSchool(String text) {
      return Names.isSchool(text);
    }

    private boolean isName(Row row) {
      String text = row.first().text();
      return !row.isBullet()
          && !HeadText.isProse(text)
          && text.split(" ").length <= MOST_WORDS
          && Label.split(text) == null
          && !Links.isAddress(text);
    }

    Education education() {
      fillGaps();
      Body rest = Body.of(paragraphs, body, false);
      List<String> coursework = rest.listed(Label.COURSEWORK);
      List<String> honors = new ArrayList<>();
      readGrade(rest, honors);
      names.forEach(name -> notes.add(0, name));
      String description = rest.description();
      String text = Paragraphs.lines(description == null ? notes : with(notes, description));
      rest.overflow()
          .forEach(over -> warnings.add(new Warning("education[" + schools.size() + "]", over)));
      Matcher in = degree == null ? null : IN.matcher(degree);
      boolean hasField = in != null && in.find() && in.start() > 0;
      boolean single = dates != null && !dates.isRange();
      return new Education(
          null,
          null,
          institution,
          hasField ? degree.substring(0, in.start()) : degree,
          hasField ? degree.substring(in.end()) : "",
          dates == null || dates.start() == null || single ? "" : dates.start().toString(),
          dates == null ? null : dates.end(),
          dates != null && dates.isCurrent(),
          gpa,
          honors,
          coursework,
          text.isEmpty() ? null : text);
    }

    /** Names without a known word take the place that is free. */
    private void fillGaps() {
      if (degree != null && institution == null && !names.isEmpty()) {
        int known = 0;
        while (known < names.size() && !Names.isOrganisation(names.get(known))) {
          known++;
        }
        institution = names.remove(known < names.size() ? known : 0);
      } else if (institution != null && degree == null && !names.isEmpty()) {
        degree = names.remove(0);
      } else if (institution == null && degree == null && !names.isEmpty()) {
        splitOnly();
      }
    }

    private void splitOnly() {
      List<String> parts = names.size() > 1 ? names : NameParts.all(names.get(0));
      List<String> rest = new ArrayList<>(parts);
      if (rest.isEmpty()) {
        return; // Signs alone name no school.
      }
      institution = rest.remove(0);
      if (!rest.isEmpty()) {
        degree = rest.remove(0);
      }
      names.clear();
      names.addAll(rest);
    }

    private void readGrade(Body rest, List<String> honors) {
      String grade = rest.taken(Label.GPA);
      if (grade == null) {
        return;
      }
      List<String> parts = List.of(grade.split(" ?\\| ?"));
      Matcher number = GRADE.matcher(parts.get(0));
      if (gpa == null && number.lookingAt()) {
        gpa = Double.valueOf(number.group().replace(',', '.'));
        String over =
            parts
                .get(0)
                .substring(number.end())
                .replaceAll("^ ?/ ?\\d{1,2}(?:[.,]\\d{1,2})?", "")
                .strip();
        if (!over.isEmpty()) {
          notes.add(Signs.withoutStart(over, ","));
        }
      } else {
        notes.add(parts.get(0));
      }
      honors.addAll(parts.subList(1, parts.size()));
    }

    private List<String> with(List<String> lines, String last) {
      List<String> all = new ArrayList<>(lines);
      all.add(last);
      return all;
    }
  }
}
