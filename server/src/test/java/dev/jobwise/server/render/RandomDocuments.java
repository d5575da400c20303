package dev.jobwise.server.render;

import dev.jobwise.server.render.Document.Address;
import dev.jobwise.server.render.Document.Contact;
import dev.jobwise.server.render.Document.Entry;
import dev.jobwise.server.render.Document.Header;
import dev.jobwise.server.render.Document.Kind;
import dev.jobwise.server.render.Document.Note;
import dev.jobwise.server.render.Document.Section;
import dev.jobwise.server.render.Document.Type;
import dev.jobwise.server.render.Document.Way;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Documents of all sizes and scripts: short, empty in places, endless, or with 40 jobs. */
public final class RandomDocuments {

  private static final List<String> WORDS =
      List.of(
          "engineer",
          "Straße",
          "Ångström",
          "Đặng",
          "Ελλάδα",
          "Привет",
          "C++",
          "<b>R&D</b>",
          "\"quoted\"",
          "{{font}}",
          "e\u0301",
          "10M+",
          "75%",
          "#1",
          "*star*",
          "_low_",
          "[x](y)",
          "`tick`",
          "1.",
          "naïve",
          "of",
          "a",
          "Žižkov",
          "Nguyễn",
          "İstanbul",
          "$1,200,000",
          "it's",
          "e-mail:a@b.example",
          "❤️",
          "→",
          "😀",
          "👩\u200d💻",
          "•",
          "–",
          "“so”",
          "fi",
          "ffl",
          "tti");

  private static final List<String> OTHER_SCRIPTS =
      List.of("שלום", "مرحبا", "履歴書", "이력서", "\ufffe\ud83d\ude80");

  private final Random random;
  private final List<String> words;

  /**
   * @param allScripts whether to use scripts that the shipped fonts lack
   */
  public RandomDocuments(long seed, boolean allScripts) {
    this.random = new Random(seed);
    this.words =
        allScripts ? Stream.concat(WORDS.stream(), OTHER_SCRIPTS.stream()).toList() : WORDS;
  }

  public Document resume() {
    List<Section> sections = new ArrayList<>();
    section(sections, Type.SUMMARY, 1, () -> plain(30));
    section(sections, Type.TECHNICAL_SKILLS, 1, () -> plain(random.nextInt(6) == 0 ? 400 : 30));
    section(sections, Type.SOFT_SKILLS, 1, () -> plain(8));
    section(sections, Type.EXPERIENCE, random.nextInt(20) == 0 ? 40 : 5, () -> titled(3, true));
    section(sections, Type.PROJECTS, 3, () -> titled(1, false));
    section(sections, Type.EDUCATION, 3, () -> titled(2, true));
    section(sections, Type.CERTIFICATIONS, 3, this::certificate);
    section(sections, Type.LANGUAGES, 3, () -> entry(List.of(text(2)), null));
    return new Document(Kind.RESUME, language(), header(), sections, LocalDate.of(2026, 1, 5));
  }

  public Document letter() {
    List<Entry> paragraphs =
        IntStream.range(0, 1 + random.nextInt(8))
            .mapToObj(i -> new Entry(List.of(), null, texts(3, 60), List.of(), List.of()))
            .filter(entry -> !entry.lines().isEmpty())
            .toList();
    Section body = new Section(Type.LETTER, null, paragraphs);
    Document letter =
        new Document(
            Kind.COVER_LETTER, language(), header(), List.of(body), LocalDate.of(2026, 1, 5));
    return random.nextBoolean() ? letter : letter.to(new Address(text(3), text(8)));
  }

  private Header header() {
    List<Contact> contacts = new ArrayList<>();
    for (Way way : Way.values()) {
      if (random.nextBoolean()) {
        contacts.add(
            new Contact(way, text(2), way.isPage() ? "https://a.example/%C3%A9?b=c&d" : null));
      }
    }
    return new Header(text(random.nextInt(20) == 0 ? 30 : 3), contacts);
  }

  private interface Maker {
    Entry make();
  }

  private void section(List<Section> sections, Type type, int most, Maker entries) {
    int count = random.nextInt(most + 1);
    if (count > 0) {
      sections.add(
          new Section(
              type,
              type.name().replace('_', ' '),
              IntStream.range(0, count).mapToObj(i -> entries.make()).toList()));
    }
  }

  private Entry plain(int words) {
    return new Entry(List.of(), null, List.of(text(words)), List.of(), List.of());
  }

  private Entry certificate() {
    return new Entry(List.of(text(3), text(2)), maybe(text(2)), List.of(), List.of(), notes());
  }

  private Entry titled(int parts, boolean dated) {
    List<String> title =
        IntStream.rangeClosed(0, random.nextInt(parts)).mapToObj(i -> text(4)).toList();
    return new Entry(
        title, dated ? maybe("May 2019 - Present") : null, texts(2, 10), texts(6, 20), notes());
  }

  private static Entry entry(List<String> title, String dates) {
    return new Entry(title, dates, List.of(), List.of(), List.of());
  }

  private List<Note> notes() {
    List<Note> notes = new ArrayList<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      notes.add(new Note("Label", text(5), random.nextBoolean() ? "https://b.example" : null));
    }
    return notes;
  }

  private String maybe(String text) {
    return random.nextInt(4) == 0 ? null : text;
  }

  private List<String> texts(int most, int longest) {
    return IntStream.range(0, random.nextInt(most + 1)).mapToObj(i -> text(longest)).toList();
  }

  /** A text; now and then one of 2,000 characters, or one endless word. */
  private String text(int longest) {
    StringBuilder text = new StringBuilder(word());
    for (int i = random.nextInt(longest); i > 0; i--) {
      text.append(' ').append(word());
    }
    int odd = random.nextInt(60);
    if (odd == 0) {
      text.append(' ').append("long".repeat(100));
    } else if (odd == 1) {
      while (text.length() < 2_000) {
        text.append(' ').append(word());
      }
    }
    return text.toString();
  }

  private String word() {
    return words.get(random.nextInt(words.size()));
  }

  private String language() {
    return List.of("en", "de", "pl").get(random.nextInt(3));
  }
}
