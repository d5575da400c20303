/**
 * Documents as DOCX: paragraphs with real styles, made by Apache POI. A template's {@code
 * styles.xml} says how they look, in WordprocessingML. There are no tables: the text stands in
 * reading order, and people edit it as they would their own.
 */
package dev.jobwise.server.render.docx;
