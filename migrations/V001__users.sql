-- One row per account. E-mail addresses are stored in lower case, so that the unique key holds for
-- any spelling; lower case can be twice as long as the 254 characters that are accepted.
CREATE TABLE users (
  id INT NOT NULL AUTO_INCREMENT,
  email VARCHAR(508) NOT NULL,
  password_hash VARCHAR(255) NOT NULL,
  full_name VARCHAR(100) NOT NULL,
  is_active BOOLEAN NOT NULL DEFAULT TRUE,
  is_verified BOOLEAN NOT NULL DEFAULT FALSE,
  created_at DATETIME(6) NOT NULL,
  updated_at DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY users_email (email)
) ENGINE = InnoDB;
