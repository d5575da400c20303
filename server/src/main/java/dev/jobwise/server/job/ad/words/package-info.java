/** What the words of an ad mean: roles, places, pay, the terms of work, wishes. */
package dev.jobwise.server.job.ad.words;
