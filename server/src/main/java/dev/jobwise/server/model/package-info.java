/** Lists the language models that requests may choose. */
package dev.jobwise.server.model;
