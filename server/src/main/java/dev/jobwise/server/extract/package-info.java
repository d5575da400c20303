/**
 * Takes the text out of files: PDF, DOCX, ODT, Markdown and plain text become lines that know where
 * and how they stood. Files are foreign, so those that need a parser are read in a process of their
 * own. This package knows nothing of what a text means.
 */
package dev.jobwise.server.extract;
