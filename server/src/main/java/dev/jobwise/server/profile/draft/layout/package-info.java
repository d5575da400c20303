/** Brings the lines of a page into reading order: columns, rows and running heads. */
package dev.jobwise.server.profile.draft.layout;
