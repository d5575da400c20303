/** Who calls, and from where: access tokens, addresses, and the proxies that are believed. */
package dev.jobwise.server.transport.caller;
