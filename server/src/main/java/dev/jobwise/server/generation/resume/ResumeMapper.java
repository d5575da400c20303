package dev.jobwise.server.generation.resume;

import dev.jobwise.server.db.Database;

/** Resumes of the {@code generations} table. */
interface ResumeMapper {

  /**
   * @throws Database.MissingParentException if a row that it is made from was deleted in the
   *     meantime
   */
  void insert(NewResume resume);
}
