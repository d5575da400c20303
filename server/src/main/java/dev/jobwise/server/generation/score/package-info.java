/** How well a text shows what a job asks for. Pure arithmetic: no model, no database, no clock. */
package dev.jobwise.server.generation.score;
