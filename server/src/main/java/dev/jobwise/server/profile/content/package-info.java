/** What a profile holds, and the rules by which a request changes it. Knows no database. */
package dev.jobwise.server.profile.content;
