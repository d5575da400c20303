/** From what was pasted to lines of plain text, and the budget for reading them. */
package dev.jobwise.server.job.ad.text;
