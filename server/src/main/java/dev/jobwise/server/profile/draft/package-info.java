/**
 * Makes a draft of a profile from the lines of a resume that somebody wrote elsewhere. Every value
 * of a draft stands in the file, and what finds no place is told as a warning.
 */
package dev.jobwise.server.profile.draft;
