/** Finds the title, the employer and the place of an ad, wherever it names them. */
package dev.jobwise.server.job.ad.header;
