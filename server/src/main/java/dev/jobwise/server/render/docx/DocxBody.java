package dev.jobwise.server.render.docx;

import dev.jobwise.server.render.Document;
import dev.jobwise.server.render.Document.Address;
import dev.jobwise.server.render.Document.Contact;
import dev.jobwise.server.render.Document.Entry;
import dev.jobwise.server.render.Document.Kind;
import dev.jobwise.server.render.Document.Note;
import dev.jobwise.server.render.Document.Section;
import dev.jobwise.server.render.Document.Type;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** Writes a document paragraph by paragraph. Styles say how each looks. */
final class DocxBody {

  private static final String BETWEEN = " | ";

  private final XWPFDocument docx;
  private final Document document;
  private final DocxStyle style;
  private final EditableSections editable;
  private final DocxComments comments;
  private final EditableRanges ranges;
  private boolean besideHeading;

  DocxBody(
      XWPFDocument docx,
      Document document,
      DocxStyle style,
      EditableSections editable,
      boolean commented) {
    this.docx = docx;
    this.document = document;
    this.style = style;
    this.editable = editable;
    this.comments = new DocxComments(commented ? docx : null, document.date());
    this.ranges = new EditableRanges(editable.protect());
  }

  void write() {
    ranges.begin(editable.containsHeader());
    paragraph("Title").styled("PersonName", document.header().name());
    document.header().lines().forEach(this::contacts);
    space();
    ranges.end(last());
    if (document.kind() == Kind.COVER_LETTER) {
      paragraph("Date").text(document.day());
    }
    if (document.address() != null) {
      address(document.address());
    }
    document.sections().forEach(this::section);
  }

  private void address(Address address) {
    if (address.recipient() != null) {
      paragraph("Letter").text(address.recipient());
    }
    if (address.subject() != null) {
      paragraph("Letter").styled("Label", address.subject());
    }
  }

  private void contacts(List<Contact> contacts) {
    DocxParagraph line = paragraph("Contacts");
    for (Contact contact : contacts) {
      if (contact != contacts.get(0)) {
        line.text(BETWEEN);
      }
      line.link(contact.text(), contact.target());
    }
  }

  private void section(Section section) {
    boolean open = editable.contains(section.type());
    ranges.begin(open);
    comments.begin(open);
    if (section.heading() != null) {
      heading(section.heading());
    }
    for (Entry entry : section.withBullets().entries()) {
      if (section.type() == Type.LETTER) {
        if (!entry.lines().isEmpty()) {
          paragraph("Letter").lines(entry.lines());
        }
        entry.bullets().forEach(this::bullet);
      } else {
        entry(entry, section.type());
      }
    }
    space();
    ranges.end(last());
    comments.end();
  }

  /** Above the section, or beside its first paragraph. */
  private void heading(String text) {
    DocxParagraph heading = paragraph("Heading1").text(text);
    if (style.beside()) {
      heading.frame(style.headingLeft(), style.headingWidth());
      besideHeading = true;
    }
  }

  /** A heading beside the next section can have no space above it. */
  private void space() {
    if (style.beside()) {
      last().setSpacingAfter(style.sectionSpace());
    }
  }

  private void entry(Entry entry, Type type) {
    List<DocxParagraph> lines = new ArrayList<>(title(entry, type));
    entry.lines().forEach(line -> lines.add(paragraph("Normal").text(line)));
    for (int i = 0; i < entry.bullets().size(); i++) {
      DocxParagraph bullet = bullet(entry.bullets().get(i));
      // Pages may end between bullets.
      if (i == entry.bullets().size() - 1) {
        lines.add(bullet);
      }
    }
    if (type != Type.CERTIFICATIONS) {
      entry.notes().forEach(note -> lines.add(note(paragraph("Notes"), note)));
    }
    lines.subList(0, Math.max(0, lines.size() - 1)).forEach(DocxParagraph::keepWithNext);
  }

  private List<DocxParagraph> title(Entry entry, Type type) {
    return switch (type) {
      case CERTIFICATIONS, LANGUAGES -> item(entry);
      default -> style.plain() ? plainTitle(entry) : title(entry);
    };
  }

  /** A certificate or a language. */
  private List<DocxParagraph> item(Entry entry) {
    DocxParagraph line = paragraph("Item").text(String.join(BETWEEN, entry.title()));
    if (entry.dates() != null) {
      (style.plain() ? line.text(BETWEEN) : line.tab()).styled("Dates", entry.dates());
    }
    if (entry.notes().isEmpty()) {
      return List.of(line);
    }
    DocxParagraph notes = style.plain() ? line.text(BETWEEN) : paragraph("Notes");
    for (int i = 0; i < entry.notes().size(); i++) {
      note(i == 0 ? notes : notes.text(BETWEEN), entry.notes().get(i));
    }
    return List.of(line, notes);
  }

  /** As in plain text: what it is called, and its dates in a line of their own. */
  private List<DocxParagraph> plainTitle(Entry entry) {
    List<DocxParagraph> lines = new ArrayList<>();
    if (!entry.title().isEmpty()) {
      lines.add(paragraph("Heading2").text(String.join(BETWEEN, entry.title())));
    }
    if (entry.dates() != null) {
      lines.add(paragraph("Normal").styled("Dates", entry.dates()));
    }
    return lines;
  }

  /** The first part with the dates, and the others below. */
  private List<DocxParagraph> title(Entry entry) {
    List<DocxParagraph> lines = new ArrayList<>();
    List<String> parts = entry.title();
    if (!parts.isEmpty() || entry.dates() != null) {
      DocxParagraph first = paragraph("Heading2").text(parts.isEmpty() ? "" : parts.get(0));
      if (entry.dates() != null) {
        first.tab().styled("Dates", entry.dates());
      }
      lines.add(first);
    }
    if (parts.size() > 1) {
      lines.add(
          paragraph("Organization").text(String.join(BETWEEN, parts.subList(1, parts.size()))));
    }
    return lines;
  }

  private DocxParagraph bullet(String text) {
    return paragraph("ListBullet").numbered().text(text);
  }

  private static DocxParagraph note(DocxParagraph line, Note note) {
    return line.styled("Label", note.label() + ":").text(" ").link(note.text(), note.target());
  }

  private DocxParagraph paragraph(String styleId) {
    XWPFParagraph paragraph = docx.createParagraph();
    ranges.start(paragraph);
    comments.start(paragraph);
    DocxParagraph styled = new DocxParagraph(paragraph, styleId);
    if (besideHeading) {
      paragraph.setSpacingBefore(0);
      besideHeading = false;
    }
    return styled;
  }

  private XWPFParagraph last() {
    return docx.getParagraphs().get(count() - 1);
  }

  private int count() {
    return docx.getParagraphs().size();
  }
}
