-- Serves the search for words in titles and companies, without reading ads.
ALTER TABLE jobs ADD KEY jobs_names (user_id, title, company);
