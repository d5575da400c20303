package dev.jobwise.server.profile;

/** The SQL of the table of projects. */
interface ProjectMapper extends ItemMapper<Project> {}
