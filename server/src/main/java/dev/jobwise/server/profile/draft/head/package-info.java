/** Tells the names in the heads of jobs: titles, employers and places. */
package dev.jobwise.server.profile.draft.head;
