package dev.jobwise.server.profile.draft.head;

import dev.jobwise.server.extract.Line;
import dev.jobwise.server.extract.TypeChanges;
import dev.jobwise.server.profile.draft.text.Label;
import dev.jobwise.server.profile.draft.text.Names;
import dev.jobwise.server.profile.draft.text.Places;

/**
 * A text in or below the head of an entry that may be a name.
 *
 * @param text without the place
 * @param place after the text; null if there is none
 * @param row counted from the last row of the head: negative above, positive below
 * @param at its place in the row
 * @param prior how likely its position alone makes it a name: zero is neutral
 * @param label before it that says which name it is; null if there is none
 */
record HeadCell(Line line, String text, String place, int row, int at, double prior, Label label) {

  private static final double LABEL = 5;

  private static final int MOST_TOWN_WORDS = 2;

  private static final int MOST_MARGIN_WORDS = 3;

  /** What its label says for and against it as a title or an employer; zero without one. */
  double says(Label name) {
    return label == null ? 0 : label == name ? LABEL : -LABEL;
  }

  /** Whether a town and its region follow the text, which then is no place. */
  boolean isPlaced() {
    return place != null && (place.contains(",") || place.endsWith(")"));
  }

  /** "Quorra, Norway": a town that no list has, or an employer. */
  boolean mayBeTown() {
    return place != null
        && !place.contains(",")
        && Places.isRegion(place)
        && text.split(" ").length <= MOST_TOWN_WORDS
        && !Names.isTitle(text)
        && !Names.isOrganisation(text);
  }

  /** Whether it reads like a town and its region in the right margin, where no list has either. */
  boolean mayBeMargin() {
    String[] parts = text.split(", ");
    return at > 0
        && parts.length == 2
        && parts[0].split(" ").length <= MOST_MARGIN_WORDS
        && parts[1].split(" ").length <= MOST_MARGIN_WORDS
        && !Names.isTitle(text)
        && !Names.isOrganisation(text);
  }

  /** Whether it names an organisation and then a place. */
  boolean isPlacedOrganisation() {
    return place != null && Names.isOrganisation(text);
  }

  /** "Cook" and "Quorra, Norway" as "Cook, Quorra" and "Norway": no town is known by that name. */
  HeadCell withEmployer() {
    int comma = place == null ? -1 : place.indexOf(", ");
    boolean named =
        comma > 0
            && !text.contains(", ")
            && Names.isTitle(text)
            && !Places.isPlace(place.substring(0, comma));
    return named
        ? new HeadCell(
            line,
            text + ", " + place.substring(0, comma),
            place.substring(comma + 2),
            row,
            at,
            prior,
            label)
        : this;
  }

  /** The place without the employer that it begins with, if it does. */
  String placeWithout(String employer) {
    boolean both = employer != null && place.startsWith(employer) && !text.endsWith(employer);
    return both ? place.substring(employer.length()) : place;
  }

  /** The text with the place. */
  String whole() {
    return place == null ? text : line.text();
  }

  /** What cells at the same place of other entries have in common with it. */
  String slot() {
    return row + "/" + at;
  }

  /** Where its type changes. */
  TypeChanges typeChanges() {
    return line.withText(text).typeChanges();
  }

  /** How it is set. */
  String face() {
    return (line.bold() ? "b" : "") + (line.italic() ? "i" : "");
  }
}
