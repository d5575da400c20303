package dev.jobwise.server.profile.store;

import dev.jobwise.server.profile.content.Project;

/** The SQL of the table of projects. */
interface ProjectMapper extends ItemMapper<Project> {}
