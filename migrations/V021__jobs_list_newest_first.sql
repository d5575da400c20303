-- The list reads its index from the newest job on, and forwards that is nearly twice as fast as
-- backwards: 29 ms in place of 51 ms for a filter that none of a user's 100,000 jobs matches
-- (November 2026, two busy cores).
ALTER TABLE jobs
  ADD KEY jobs_newest (user_id, created_at DESC, id DESC, status, application_status, source,
    employment_type, remote),
  DROP KEY jobs_list;
