package dev.jobwise.server.generation.resume;

import dev.jobwise.server.db.Database;

/** Resumes of the {@code generations} table. */
interface ResumeMapper {

  /**
   * @throws Database.MissingParentException if what it is made from has gone meanwhile
   */
  void insert(NewResume resume);
}
