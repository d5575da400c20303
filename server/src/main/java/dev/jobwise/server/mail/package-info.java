/** Sends mail: to an SMTP server, or as files that the operator delivers. */
package dev.jobwise.server.mail;
