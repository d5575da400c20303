package dev.jobwise.server.extract.read.table;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * The horizontal and vertical lines that a page draws. Programs draw the borders of tables as
 * lines, as rectangles, or as filled areas that are as thin as a line.
 */
public final class Rulings {

  /** What is thinner is a line, in points. */
  private static final double THIN = 3;

  /** More lines than a page of tables has; those of drawings are not worth the time. */
  private static final int MOST = 1_000;

  /** Points of one path; a drawing has more. */
  private static final int MOST_POINTS = 400;

  /**
   * A line.
   *
   * @param at its height on the page if it is horizontal, else how far from the left edge
   * @param from where it begins
   * @param to where it ends
   */
  record Ruling(double at, double from, double to) {

    boolean passes(double point) {
      return from - 1 <= point && point <= to + 1;
    }
  }

  private final List<Ruling> horizontal = new ArrayList<>();
  private final List<Ruling> vertical = new ArrayList<>();
  private final List<List<Point2D>> path = new ArrayList<>();
  private int points;

  /** Has an engine report the lines of the pages that it reads. */
  public void listenTo(PDFStreamEngine engine) {
    for (String name : List.of("m", "l", "re", "c", "v", "y", "h")) {
      engine.addOperator(processor(engine, name, operands -> construct(engine, name, operands)));
    }
    for (String name : List.of("S", "s", "B", "B*", "b", "b*")) {
      engine.addOperator(processor(engine, name, operands -> paint(engine, true)));
    }
    for (String name : List.of("f", "F", "f*")) {
      engine.addOperator(processor(engine, name, operands -> paint(engine, false)));
    }
    engine.addOperator(processor(engine, "n", operands -> clearPath()));
  }

  /** Forgets all lines, before the next page. */
  public void clear() {
    horizontal.clear();
    vertical.clear();
    clearPath();
  }

  List<Ruling> horizontal() {
    return horizontal;
  }

  List<Ruling> vertical() {
    return vertical;
  }

  private interface Action {
    void run(List<COSBase> operands);
  }

  private static OperatorProcessor processor(PDFStreamEngine engine, String name, Action action) {
    return new OperatorProcessor(engine) {
      @Override
      public void process(Operator operator, List<COSBase> operands) {
        action.run(operands);
      }

      @Override
      public String getName() {
        return name;
      }
    };
  }

  private void construct(PDFStreamEngine engine, String name, List<COSBase> operands) {
    double[] numbers =
        operands.stream()
            .filter(COSNumber.class::isInstance)
            .mapToDouble(number -> ((COSNumber) number).floatValue())
            .toArray();
    switch (name) {
      case "m" -> path.add(new ArrayList<>());
      case "re" -> rectangle(engine, numbers);
      case "h" -> {
        if (!path.isEmpty() && !last().isEmpty()) {
          last().add(last().get(0));
        }
      }
      default -> {}
    }
    boolean line = name.equals("m") || name.equals("l");
    if (line && numbers.length == 2) {
      add(engine, numbers[0], numbers[1]);
    } else if (!line && !name.equals("re") && !name.equals("h")) {
      // A curve: its path is a drawing.
      points = MOST_POINTS;
    }
  }

  private void rectangle(PDFStreamEngine engine, double[] numbers) {
    if (numbers.length == 4) {
      path.add(new ArrayList<>());
      add(engine, numbers[0], numbers[1]);
      add(engine, numbers[0] + numbers[2], numbers[1]);
      add(engine, numbers[0] + numbers[2], numbers[1] + numbers[3]);
      add(engine, numbers[0], numbers[1] + numbers[3]);
      add(engine, numbers[0], numbers[1]);
    }
  }

  private void add(PDFStreamEngine engine, double x, double y) {
    if (path.isEmpty() || points >= MOST_POINTS) {
      return;
    }
    points++;
    PDRectangle box = engine.getCurrentPage().getCropBox();
    Point2D point =
        engine
            .getGraphicsState()
            .getCurrentTransformationMatrix()
            .transformPoint((float) x, (float) y);
    last()
        .add(
            new Point2D.Double(
                point.getX() - box.getLowerLeftX(), box.getUpperRightY() - point.getY()));
  }

  private List<Point2D> last() {
    return path.get(path.size() - 1);
  }

  private void paint(PDFStreamEngine engine, boolean stroked) {
    if (points < MOST_POINTS && engine.getCurrentPage().getRotation() == 0) {
      path.forEach(part -> paint(part, stroked));
    }
    clearPath();
  }

  private void paint(List<Point2D> part, boolean stroked) {
    double left = part.stream().mapToDouble(Point2D::getX).min().orElse(0);
    double right = part.stream().mapToDouble(Point2D::getX).max().orElse(0);
    double top = part.stream().mapToDouble(Point2D::getY).min().orElse(0);
    double bottom = part.stream().mapToDouble(Point2D::getY).max().orElse(0);
    if (right - left < THIN || bottom - top < THIN) {
      add(left, top, right, bottom);
    } else if (stroked) {
      for (int i = 1; i < part.size(); i++) {
        Point2D a = part.get(i - 1);
        Point2D b = part.get(i);
        add(
            Math.min(a.getX(), b.getX()),
            Math.min(a.getY(), b.getY()),
            Math.max(a.getX(), b.getX()),
            Math.max(a.getY(), b.getY()));
      }
    }
  }

  /** Adds what a box holds if it is thin and long. */
  private void add(double left, double top, double right, double bottom) {
    if (horizontal.size() + vertical.size() == MOST) {
      return;
    }
    if (bottom - top < THIN && right - left > THIN) {
      horizontal.add(new Ruling((top + bottom) / 2, left, right));
    } else if (right - left < THIN && bottom - top > THIN) {
      vertical.add(new Ruling((left + right) / 2, top, bottom));
    }
  }

  private void clearPath() {
    path.clear();
    points = 0;
  }
}
