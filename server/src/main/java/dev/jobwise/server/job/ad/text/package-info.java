/** Converts pasted text to plain lines, and limits the work of reading them. */
package dev.jobwise.server.job.ad.text;
