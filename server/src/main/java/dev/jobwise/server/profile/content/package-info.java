/** The content of a profile, and the rules by which a request changes it. Knows no database. */
package dev.jobwise.server.profile.content;
