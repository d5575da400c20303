package dev.jobwise.server.job.ad.header;

import dev.jobwise.server.job.ad.section.AdSection;
import dev.jobwise.server.job.ad.words.AdNoise;
import dev.jobwise.server.job.ad.words.AdPlaces;
import dev.jobwise.server.job.ad.words.AdRoles;
import dev.jobwise.server.job.ad.words.AdWork;
import java.util.regex.Pattern;

/** Rejects what is never a title: headings, sentences, places, terms of work, fragments. */
final class TitleShape {

  private static final int MOST_WORDS = 14;
  private static final Pattern FRAGMENT =
      Pattern.compile(
          "(?i).*[:：,;*]$|\\p{L}+ 20\\d\\d(?:/\\d\\d(?:\\d\\d)?)?|head (?:office|start|count)|heads? up|\\d+ .*|.*[ ,]\\d{5} \\p{Lu}.*|.*\\.{3}$|[^\\p{L}]+|.*\\?.*|.*! .*|.*[。！？].*|.*(?:ます|です|니다)|.*(?:以下|下列|联系人|©).*");

  /** Words that say nothing about the work by themselves. */
  private static final Pattern NOBODY =
      Pattern.compile(
          "(?i)(?:team|new|our|the|all|every|each|your|ideal|successful|right|key|strong|other|senior|junior|sr|jr)? ?"
              + "(?:professionals?|candidates?|members?|team members?|persons?|people|individuals?|experts?|specialists?|leads?|leaders?|heads?|employees?|staff|associates?|graduates?|interns?|owner|partners?|fellows?|teachers? and staff"
              + "|mitarbeiter(?:in|innen)?|mitarbeitende[rn]?|fachkraft|fachkräfte|kolleg(?:e|en|in|innen)|verstärkung|unterstützung|person|persönlichkeit|talente|menschen|student(?:in|en|innen)?"
              + "|collaborateurs?|collaboratrices?|personnes?|candidats?|profil|profils|renforts?|profesional(?:es)?|profissional|profissionais|persona|personas|candidat[oi]s?|(?:(?:sottoelencat|seguent)[aei] )?(?:figur[ae](?: professional[ei])?|risors[ae])"
              + "|medewerkers?|versterking|ondersteuning|collega|collega's|pracownik|pracownika|osoba|medarbejder|medarbejdere|medarbetare|kollega|kollegor|person|personal|aide|professionist[ai]|espert[oa]|(?:首頁|首页|ホーム|トップ).*|スタッフ(?:募集)?|人员|人員|.*(?:课题组|课题組|实验室|實驗室|研究室|연구실|募集要項|求人情報|採用情報|招聘信息|모집공고|채용공고))");

  /** Slogans and appeals begin like this: "Ihr Händler vor Ort". */
  private static final Pattern ADDRESSES =
      Pattern.compile(
          "(?i)(?:we|wir|nous|wij|your|our|ihre?|deine?|unsere?|vos|votre|nos|notre|tus?|nuestr[oa]s?|sua|seu|nostr[oa]|tu[oa]"
              + "|jouw|onze|uw|tw[oó]j|twoja|nasz|nasza|våra?|vårt|vores) .*");

  /** Somebody who has an office: "Director: Tom Hart", "Dr. Ann Reed, dentist". */
  private static final Pattern PERSON =
      Pattern.compile(
          "\\p{L}[^:,]{3,40} ?: (?:\\p{Lu}\\.? ?\\p{L}{1,20} ){1,2}\\p{Lu}\\p{L}{1,20}"
              + "|(?:Dr|Prof|Dipl|Mr|Mrs|Ms|Herr|Frau|Mme|Mlle|Dott|Dra|Sra?|Sig)[. ].*");

  private TitleShape() {}

  static boolean isTitle(String text) {
    return text.split(" ").length <= MOST_WORDS
        && !FRAGMENT.matcher(text).matches()
        && !NOBODY.matcher(text).matches()
        && !ADDRESSES.matcher(text).matches()
        && (!PERSON.matcher(text).matches() || isSenior(text))
        && AdSection.ofLabel(text) == null
        && !AdNoise.is(text)
        && !AdWork.isTerms(text)
        && !AdPlaces.isPlace(text);
  }

  /** "Sr. Nurse", but not "Sr. Silva, nurse". */
  private static boolean isSenior(String text) {
    return (text.startsWith("Sr. ") || text.startsWith("Sr "))
        && AdRoles.namesOne(text.split(",", 2)[0]);
  }
}
