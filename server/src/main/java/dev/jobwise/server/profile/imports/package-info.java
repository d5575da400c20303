/** Makes drafts of profiles from files. */
package dev.jobwise.server.profile.imports;
