/** What documents are worth, and why: explained on the wire, computed below. */
package dev.jobwise.server.evidence;
