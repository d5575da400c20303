/** The head of an ad: the title, the employer and the place, wherever the ad puts them. */
package dev.jobwise.server.job.ad.header;
