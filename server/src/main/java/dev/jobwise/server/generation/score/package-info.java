/** Scores how well a text shows what a job asks for, without model, database or clock. */
package dev.jobwise.server.generation.score;
