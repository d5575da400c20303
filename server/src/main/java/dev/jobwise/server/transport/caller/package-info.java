/** Who calls, and from where: access tokens, addresses and trusted proxies. */
package dev.jobwise.server.transport.caller;
