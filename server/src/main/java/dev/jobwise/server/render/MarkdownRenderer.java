package dev.jobwise.server.render;

import dev.jobwise.server.common.WhiteSpace;
import dev.jobwise.server.render.Document.Contact;
import dev.jobwise.server.render.Document.Entry;
import dev.jobwise.server.render.Document.Kind;
import dev.jobwise.server.render.Document.Note;
import dev.jobwise.server.render.Document.Section;
import dev.jobwise.server.render.Document.Type;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.commonmark.node.BulletList;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Markdown (CommonMark) in UTF-8, with headings, lists and links. */
public final class MarkdownRenderer implements Renderer {

  private static final org.commonmark.renderer.markdown.MarkdownRenderer MARKDOWN =
      org.commonmark.renderer.markdown.MarkdownRenderer.builder().build();

  @Override
  public Rendered render(Document document, String templateId, RenderOptions options) {
    String markdown =
        MARKDOWN.render(document.kind() == Kind.RESUME ? resume(document) : letter(document));
    return new Rendered(
        markdown.getBytes(StandardCharsets.UTF_8),
        null,
        WhiteSpace.words(TextRenderer.text(document)));
  }

  private static Node resume(Document resume) {
    Node root = new org.commonmark.node.Document();
    addHeading(root, 1, resume.header().name());
    addParagraph(root, resume.header().lines().stream().map(MarkdownRenderer::line).toList());
    resume.sections().forEach(section -> addSection(root, section));
    return root;
  }

  /** The contacts stand under the signature, as in the text. */
  private static Node letter(Document letter) {
    Node root = new org.commonmark.node.Document();
    List<List<Node>> paragraph = new ArrayList<>();
    for (Section section : letter.sections()) {
      for (Entry entry : section.withBullets().entries()) {
        addParagraph(root, paragraph);
        paragraph = new ArrayList<>(texts(entry.lines()));
        if (!entry.bullets().isEmpty()) {
          addParagraph(root, paragraph);
          paragraph = new ArrayList<>();
          addBullets(root, entry.bullets());
        }
      }
    }
    for (Contact contact : letter.header().contacts()) {
      paragraph.add(List.of(contact(contact)));
    }
    addParagraph(root, paragraph);
    return root;
  }

  private static List<Node> line(List<Contact> contacts) {
    return between(contacts.stream().map(contact -> List.of(contact(contact))));
  }

  private static void addSection(Node root, Section section) {
    addHeading(root, 2, section.heading());
    Node items = new BulletList();
    for (Entry entry : section.entries()) {
      switch (section.type()) {
        case CERTIFICATIONS, LANGUAGES -> addItem(items, line(entry));
        case EXPERIENCE, PROJECTS, EDUCATION -> addEntry(root, entry, section.type());
        default -> addParagraph(root, texts(entry.lines()));
      }
    }
    addList(root, items);
  }

  private static void addEntry(Node root, Entry entry, Type type) {
    List<String> title = entry.title();
    int inHeading = type == Type.EDUCATION ? Math.min(1, title.size()) : title.size();
    addHeading(root, 3, String.join(" | ", title.subList(0, inHeading)));
    Stream<String> below =
        Stream.concat(
            title.subList(inHeading, title.size()).stream(), Stream.ofNullable(entry.dates()));
    List<List<Node>> lines = new ArrayList<>(texts(List.of(String.join(" | ", below.toList()))));
    lines.addAll(texts(entry.lines()));
    addParagraph(root, lines);
    addBullets(root, entry.bullets());
    addParagraph(root, entry.notes().stream().map(MarkdownRenderer::note).toList());
  }

  /** All of a certificate or a language. */
  private static List<Node> line(Entry entry) {
    Stream<String> texts = Stream.concat(entry.title().stream(), Stream.ofNullable(entry.dates()));
    return between(
        Stream.concat(
            texts.map(text -> List.of(new Text(text))),
            entry.notes().stream().map(MarkdownRenderer::note)));
  }

  private static Node contact(Contact contact) {
    return link(contact.text(), contact.target());
  }

  private static List<Node> note(Note note) {
    Node label = new StrongEmphasis();
    label.appendChild(new Text(note.label() + ":"));
    return List.of(label, new Text(" "), link(note.text(), note.target()));
  }

  private static Node link(String text, String target) {
    if (target == null) {
      return new Text(text);
    }
    Node link = new Link(target, null);
    link.appendChild(new Text(text));
    return link;
  }

  private static List<Node> between(Stream<? extends List<? extends Node>> parts) {
    List<Node> line = new ArrayList<>();
    parts.forEach(
        part -> {
          if (!line.isEmpty()) {
            line.add(new Text(" | "));
          }
          line.addAll(part);
        });
    return line;
  }

  private static List<List<Node>> texts(List<String> lines) {
    return lines.stream()
        .filter(line -> !line.isEmpty())
        .map(line -> List.<Node>of(new Text(line)))
        .toList();
  }

  private static void addHeading(Node root, int level, String text) {
    if (!text.isEmpty()) {
      Heading heading = new Heading();
      heading.setLevel(level);
      heading.appendChild(new Text(text));
      root.appendChild(heading);
    }
  }

  private static void addParagraph(Node root, List<List<Node>> lines) {
    Node paragraph = new Paragraph();
    for (List<Node> line : lines) {
      if (!line.isEmpty()) {
        if (paragraph.getFirstChild() != null) {
          paragraph.appendChild(new HardLineBreak());
        }
        escapeStart(line.get(0)).ifPresent(paragraph::appendChild);
        line.forEach(paragraph::appendChild);
      }
    }
    if (paragraph.getFirstChild() != null) {
      root.appendChild(paragraph);
    }
  }

  /** The library escapes all signs that mean something at the start of a line except two. */
  private static Optional<Node> escapeStart(Node first) {
    String text = first instanceof Text plain ? plain.getLiteral() : "";
    if (!text.startsWith("+ ") && !text.equals("+") && !text.startsWith("~~~")) {
      return Optional.empty();
    }
    HtmlInline escaped = new HtmlInline();
    escaped.setLiteral("\\" + text.charAt(0));
    ((Text) first).setLiteral(text.substring(1));
    return Optional.of(escaped);
  }

  private static void addItem(Node list, List<Node> line) {
    Node item = new ListItem();
    addParagraph(item, List.of(line));
    list.appendChild(item);
  }

  private static void addBullets(Node root, List<String> texts) {
    Node bullets = new BulletList();
    texts.forEach(text -> addItem(bullets, List.of(new Text(text))));
    addList(root, bullets);
  }

  private static void addList(Node root, Node list) {
    if (list.getFirstChild() != null) {
      ((BulletList) list).setTight(true);
      root.appendChild(list);
    }
  }
}
