package dev.jobwise.server.profile.draft.head;

import dev.jobwise.server.profile.draft.text.Label;
import dev.jobwise.server.profile.draft.text.Names;
import java.util.ArrayList;
import java.util.List;

/** All ways to read the head of a job. */
final class Readings {

  /** What a head loses that names only one of the two. */
  private static final double MISSING = 1.8;

  /** What a title loses beside an employer that a head names alone. */
  private static final double TITLE_ALONE = 0.3;

  /** What a word such as "at" between the two is worth. */
  private static final double SURE = 3;

  /** What two cells have before the parts of one. */
  private static final double PAIR = 0.3;

  /** What a place after an organisation is worth: the row of a department has none. */
  private static final double PLACED = 0.7;

  /** What a name loses before a country, or before a comma in the margin, as towns stand there. */
  private static final double TOWN = 2;

  private final List<HeadReading> readings = new ArrayList<>();

  /**
   * @param inherits whether the employer may stand above the head
   */
  static List<HeadReading> of(List<HeadCell> cells, boolean inherits) {
    Readings all = new Readings();
    for (HeadCell cell : cells) {
      all.addSingle(cell, inherits);
      all.addSplits(cell);
      for (HeadCell other : cells) {
        if (other != cell) {
          all.addPair(cell, other);
        }
      }
    }
    return all.readings;
  }

  private void addSingle(HeadCell cell, boolean inherits) {
    readings.add(
        new HeadReading(
            cell.text(),
            null,
            List.of(cell),
            "T" + cell.slot(),
            cell.face(),
            NameScores.title(cell.text())
                + cell.says(Label.TITLE)
                - NameSplits.costOfTitle(cell.text())
                - (inherits ? 0 : MISSING + TITLE_ALONE),
            cell.prior()));
    readings.add(
        new HeadReading(
            null,
            cell.text(),
            List.of(cell),
            "E" + cell.slot(),
            cell.face(),
            employer(cell) - NameSplits.costOfEmployer(cell.text()) - MISSING,
            cell.prior()));
  }

  private static double employer(HeadCell cell) {
    return NameScores.employer(cell.text(), cell.isPlaced())
        - (cell.mayBeTown() || cell.mayBeMargin() ? TOWN : 0);
  }

  private void addPair(HeadCell title, HeadCell employer) {
    String text = title.text();
    double cost = NameSplits.costOfTitle(text) + NameSplits.costOfEmployer(employer.text());
    readings.add(
        new HeadReading(
            text,
            employer.text(),
            List.of(title, employer),
            "T" + title.slot() + "E" + employer.slot(),
            title.face() + "/" + employer.face(),
            NameScores.title(text)
                + title.says(Label.TITLE)
                + employer(employer)
                + employer.says(Label.EMPLOYER)
                + (employer.isPlacedOrganisation() ? PLACED : 0)
                - cost,
            title.prior() + employer.prior() + PAIR));
  }

  private void addSplits(HeadCell cell) {
    List<NameSplits.Split> splits =
        cell.label() != Label.EMPLOYER
            ? NameSplits.of(cell.withEmployer().text(), cell.typeChanges())
            : List.of();
    for (NameSplits.Split split : splits) {
      addSplit(cell, split, split.left(), split.right(), "TE");
      if (!split.isSure() && cell.label() == null) {
        addSplit(cell, split, split.right(), split.left(), "ET");
      }
    }
  }

  private void addSplit(
      HeadCell cell, NameSplits.Split split, String title, String employer, String order) {
    double cost = NameSplits.costOfTitle(title) + NameSplits.costOfEmployer(employer);
    readings.add(
        new HeadReading(
            title,
            employer,
            List.of(cell),
            order + cell.slot() + split.sign(),
            cell.face(),
            NameScores.title(title)
                + NameScores.employer(employer)
                + cell.says(Label.TITLE)
                - cost
                - split.cost()
                + (split.isSure() ? (Names.isTitle(title) ? SURE : 1) : 0),
            cell.prior()));
  }
}
