package dev.jobwise.server.job;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads the lines of an ad that name what they say: "Location: Leeds". */
final class AdLabels {

  /** What a label can name. */
  enum Field {
    TITLE,
    COMPANY,
    LOCATION,
    PAY,
    TYPE,
    WORKPLACE,
    /** A fact that no field holds, such as a reference number. */
    REMARK
  }

  private static final Map<String, Field> FIELDS = new HashMap<>();

  static {
    put(
        Field.TITLE,
        "position|job title|title|role|job|vacancy|position title|job role|stelle|post");
    put(
        Field.TITLE,
        "job position|stellenbezeichnung|poste|puesto|cargo|designation|we're hiring|hiring");
    put(Field.COMPANY, "company|company name|employer|organisation|organization|firm|firma|school");
    put(Field.COMPANY, "hiring company|unternehmen|arbeitgeber|entreprise|empresa|hospital|trust");
    put(
        Field.COMPANY,
        "institution|university|charity|agency|client name|hiring organization|hiring organisation");
    put(Field.LOCATION, "location|job location|work location|place|place of work|where|city|based");
    put(Field.LOCATION, "ort|standort|arbeitsort|einsatzort|lieu|ubicación|office|locations|area");
    put(Field.LOCATION, "based in|office location|duty station|campus|📍");
    put(Field.PAY, "salary|pay|compensation|rate|wage|wages|hourly rate|day rate|salary range|ctc");
    put(
        Field.PAY,
        "pay range|pay rate|gehalt|gehaltsrahmen|vergütung|stipend|remuneration|salaire");
    put(
        Field.PAY,
        "base salary|hourly wage|salario bruto|annual salary|starting salary|hourly pay|package|lohn|salario|comp");
    put(Field.TYPE, "job type|employment type|type|contract|contract type|hours|position type");
    put(
        Field.TYPE,
        "employment|anstellungsart|vertragsart|working hours|type of contract|schedule");
    put(Field.TYPE, "arbeitszeit|beschäftigungsart|type de contrat|status|duration|term|workload");
    put(Field.WORKPLACE, "remote|workplace|workplace type|work mode|working model|work model");
    put(Field.WORKPLACE, "arbeitsmodell|work arrangement|work setting|remote work");
    put(
        Field.REMARK,
        "department|reports to|reference|ref|job id|job ref|requisition|req id|posted");
    put(Field.REMARK, "start date|closing date|deadline|band|grade|experience level|team|level");
    put(
        Field.REMARK,
        "job reference|date posted|seniority|seniority level|industry|start|openings");
  }

  private final Map<Field, String> values = new EnumMap<>(Field.class);
  private final Set<AdLine> lines = new HashSet<>();

  private static void put(Field field, String labels) {
    for (String label : labels.split("\\|")) {
      FIELDS.put(label, field);
    }
  }

  static AdLabels in(List<AdLine> ad) {
    AdLabels labels = new AdLabels();
    for (int i = 0; i < ad.size(); i++) {
      AdLine line = ad.get(i);
      int colon = labelEnd(line.text());
      Field field = colon < 0 ? null : FIELDS.get(label(line.text().substring(0, colon)));
      if (field == null) {
        continue;
      }
      String value = line.text().substring(colon).replaceFirst("^ ?[:：–-] ?", "").strip();
      if (value.isEmpty() && i + 1 < ad.size() && isValue(ad.get(i + 1))) {
        i++;
        labels.lines.add(ad.get(i));
        value = ad.get(i).text();
      }
      if (value.isEmpty()) {
        continue;
      }
      labels.lines.add(line);
      labels.values.merge(
          field, value, (first, other) -> field == Field.TYPE ? first + '\n' + other : first);
    }
    return labels;
  }

  /** The first value of a label, or null; of several labels of the terms of work all values. */
  String get(Field field) {
    return values.get(field);
  }

  /** Whether a line was read as a label or its value. */
  boolean has(AdLine line) {
    return lines.contains(line);
  }

  /** Whether lines may begin with this label. */
  static boolean isLabel(String text) {
    return FIELDS.containsKey(label(text));
  }

  private static String label(String text) {
    return text.strip().toLowerCase(Locale.ROOT);
  }

  private static int labelEnd(String text) {
    int end = Math.min(text.length(), 32);
    for (int i = 1; i < end; i++) {
      char c = text.charAt(i);
      if (c == ':' || c == '：') {
        return i;
      }
    }
    int dash = text.indexOf(" - ");
    boolean dashed = dash > 0 && dash < 20;
    return dashed && isDashLabel(text.substring(0, dash)) ? dash : -1;
  }

  private static boolean isDashLabel(String label) {
    Field field = FIELDS.get(label(label));
    return field == Field.LOCATION || field == Field.PAY || field == Field.COMPANY;
  }

  private static boolean isValue(AdLine line) {
    return !line.isBullet()
        && !line.afterBlank()
        && line.text().length() <= 80
        && labelEnd(line.text()) < 0
        && !line.text().endsWith(".");
  }
}
