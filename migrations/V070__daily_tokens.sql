-- Tokens of the language model that each user has spent, by day (UTC).
CREATE TABLE daily_tokens (
  user_id INT NOT NULL,
  day DATE NOT NULL,
  tokens BIGINT NOT NULL,
  PRIMARY KEY (user_id, day),
  CONSTRAINT daily_tokens_user_fk FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE
) ENGINE=InnoDB;
