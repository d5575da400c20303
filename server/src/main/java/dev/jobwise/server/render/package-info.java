/**
 * Turns the content of a document into a file: PDF, DOCX, Markdown, plain text or JSON Resume.
 * Content and a template in, bytes out: this package knows no database and no transport.
 */
package dev.jobwise.server.render;
