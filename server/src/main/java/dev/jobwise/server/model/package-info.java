/** Which language models there are to choose from. */
package dev.jobwise.server.model;
