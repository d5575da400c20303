/** The forms of English words: verbs, numbers and plurals, and what names a person. */
package dev.jobwise.server.llm.offline.english.syntax;
