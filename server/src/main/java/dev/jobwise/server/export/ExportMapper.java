package dev.jobwise.server.export;

import java.time.Instant;
import java.util.List;

/** The SQL of the table {@code exports}. Every statement names the owner, except the sweep's. */
interface ExportMapper {

  /** The document to export; null if the user has no such document. */
  ExportSource findSource(int userId, String generationId);

  /** Title and company of a job; null if the user has no such job. */
  JobName findJob(int userId, String jobId);

  /** Locks the user: other exports of this user wait until the transaction ends. */
  Integer lockUser(int userId);

  /** Bytes of the user's files that have not expired, without previews. */
  long usedBytes(int userId, Instant now);

  /** Inserts a row whose bytes are not there yet. */
  void insert(int userId, ExportRow row);

  /** Says which documents (at least one) are in an archive. */
  void insertArchived(String exportId, List<String> documents);

  /** The bytes of these files (at least one) are there. */
  void stored(int userId, List<String> ids);

  /** The bytes of these files (at least one) are to be deleted. */
  int discard(int userId, List<String> ids);

  /** Null if the user has no such file. */
  ExportRow find(int userId, String id);

  /** The user's previews that are older than the newest ones and have their bytes. */
  List<String> oldPreviews(int userId, int newest);

  /** Newest first. */
  List<ExportRow> list(ExportQuery query, Instant now);

  /** Number and bytes of all files that match. */
  Sum sum(ExportQuery query, Instant now);

  /**
   * Files to be deleted: discarded ones, those of which the bytes never came, and those whose owner
   * or document is gone.
   *
   * @param before rows without bytes are as old as this
   */
  List<Waste> waste(Instant before, int most);

  /** As {@link #waste}, for the documents that a user has just deleted. */
  List<Waste> wasteOf(int userId, int most);

  /** Files whose bytes are older than their life. */
  List<Waste> expired(Instant now, int most);

  /** The bytes of this file are gone because of their age. */
  void markExpired(String id);

  /** Deletes a row whose bytes are gone. */
  void remove(String id);

  /** Deletes rows that have said for long enough that their file has expired. */
  int removeExpired(Instant before, int most);

  /** Names of a job. */
  record JobName(String title, String company) {}

  /** Files that match a query. */
  record Sum(int files, long bytes) {}

  /** A file whose bytes are to be deleted. */
  record Waste(String id, String objectKey, boolean preview) {}
}
