/** The languages that documents are written in. */
package dev.jobwise.server.common.language;
