package dev.jobwise.server.render.pdf;

import dev.jobwise.server.render.Document;
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
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Documents as nobody would write them: each seed gives another. */
final class GeneratedDocuments {

  private static final List<String> WORDS =
      List.of(
          "team",
          "led",
          "of",
          "a",
          "Kubernetes",
          "C++",
          "naïve",
          "Žižkov",
          "Ελλάδα",
          "Москва",
          "Nguyễn",
          "Łódź",
          "İstanbul",
          "75%",
          "$1,200,000",
          "R&D",
          "<b>",
          "\"quoted\"",
          "it's",
          "e-mail:a@b.example",
          "🚀",
          "👩‍💻",
          "❤️",
          "→",
          "•",
          "–",
          "“so”",
          "fi",
          "ffl",
          "tti");

  private final Random random;
  private final String longWord;

  private GeneratedDocuments(long seed) {
    this.random = new Random(seed);
    this.longWord =
        "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamten".repeat(4);
  }

  static Document resume(long seed) {
    return new GeneratedDocuments(seed).resume();
  }

  static Document letter(long seed) {
    return new GeneratedDocuments(seed).letter();
  }

  private Document resume() {
    int jobs = random.nextInt(8) == 0 ? 40 : random.nextInt(6);
    List<Section> sections =
        Stream.of(
                section(Type.SUMMARY, some(2), i -> lines(1 + random.nextInt(3), 40)),
                section(Type.TECHNICAL_SKILLS, some(2), i -> lines(1, skills())),
                section(Type.SOFT_SKILLS, some(2), i -> lines(1, 8)),
                section(Type.EXPERIENCE, jobs, i -> entry(3, 6)),
                section(Type.PROJECTS, some(4), i -> entry(1, 3)),
                section(Type.EDUCATION, some(3), i -> entry(2, 1)),
                section(Type.CERTIFICATIONS, some(4), i -> entry(2, 0)),
                section(Type.LANGUAGES, some(4), i -> entry(1, 0)))
            .filter(section -> random.nextInt(10) > 0)
            .toList();
    return new Document(Kind.RESUME, "en", header(), sections, LocalDate.of(2026, 11, 27));
  }

  private Document letter() {
    Section body = section(Type.LETTER, 1 + random.nextInt(9), i -> lines(1, 60));
    Document letter =
        new Document(
            Kind.COVER_LETTER,
            "de",
            header(),
            List.of(new Section(Type.LETTER, null, body.entries())),
            LocalDate.of(2026, 11, 27));
    return random.nextBoolean() ? letter : letter.to(new Address(text(4), text(9)));
  }

  private Header header() {
    List<Contact> contacts =
        IntStream.range(0, random.nextInt(7))
            .mapToObj(
                i ->
                    new Contact(
                        Way.values()[i % 6], text(i == 3 ? 30 : 2), "https://a.example/" + i))
            .toList();
    return new Header(text(random.nextInt(20) == 0 ? 30 : 2), contacts);
  }

  private static Section section(Type type, int entries, IntFunction<Entry> entry) {
    return new Section(
        type, type.name().replace('_', ' '), IntStream.range(0, entries).mapToObj(entry).toList());
  }

  private Entry lines(int lines, int words) {
    return new Entry(List.of(), null, texts(lines, words), List.of(), List.of());
  }

  private Entry entry(int parts, int bullets) {
    return new Entry(
        texts(1 + random.nextInt(parts), 5),
        optional(() -> text(4)),
        texts(random.nextInt(2), 20),
        texts(bullets == 0 ? 0 : random.nextInt(bullets + 1), random.nextInt(12) == 0 ? 300 : 25),
        IntStream.range(0, random.nextInt(3))
            .mapToObj(i -> new Note("Label " + i, text(6), optional(() -> "https://b.example/")))
            .toList());
  }

  private int some(int max) {
    return random.nextInt(max + 1);
  }

  private int skills() {
    return random.nextInt(6) == 0 ? 400 : 30;
  }

  private <T> T optional(Supplier<T> value) {
    return random.nextBoolean() ? value.get() : null;
  }

  private List<String> texts(int count, int words) {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      texts.add(text(words));
    }
    return texts;
  }

  private String text(int maxWords) {
    return IntStream.rangeClosed(0, random.nextInt(maxWords))
        .mapToObj(i -> word())
        .collect(Collectors.joining(" "));
  }

  private String word() {
    return random.nextInt(150) == 0
        ? longWord.substring(0, 20 + random.nextInt(200))
        : WORDS.get(random.nextInt(WORDS.size()));
  }
}
