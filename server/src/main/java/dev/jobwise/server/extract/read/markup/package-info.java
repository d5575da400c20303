/** Writes the signs of other kinds of marked-up text as those of Markdown. */
package dev.jobwise.server.extract.read.markup;
