/** Recognizes what resumes say: headings, labels, dates, titles, employers and places. */
package dev.jobwise.server.profile.draft.text;
