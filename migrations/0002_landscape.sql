-- The landscape around positions: proposals tabled, who answered whom, whom we approach, and how the workspace judges age.

-- One row a setting; the value is JSON. What is not there has the program's default.
CREATE TABLE setting (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT;

-- When something was heard in the room: an ISO instant, for live notes alone.
ALTER TABLE statement ADD COLUMN heard_at TEXT;

CREATE TABLE proposal (
  id TEXT PRIMARY KEY,
  issue_id TEXT NOT NULL REFERENCES issue (id),
  title TEXT NOT NULL,
  text TEXT NOT NULL DEFAULT '',
  standing TEXT NOT NULL CHECK (standing IN ('tabled', 'revised', 'withdrawn', 'agreed')),
  date TEXT,
  -- The words that tabled it.
  statement_id TEXT REFERENCES statement (id),
  mark TEXT NOT NULL REFERENCES handling_level (id),
  created_at TEXT NOT NULL
) STRICT;
CREATE INDEX proposal_by_issue ON proposal (issue_id);
CREATE INDEX proposal_by_statement ON proposal (statement_id) WHERE statement_id IS NOT NULL;

CREATE TABLE proposal_actor (
  proposal_id TEXT NOT NULL REFERENCES proposal (id),
  actor_id TEXT NOT NULL REFERENCES actor (id),
  role TEXT NOT NULL CHECK (role IN ('proposer', 'supporter', 'opponent')),
  place INTEGER NOT NULL,
  PRIMARY KEY (proposal_id, actor_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX proposal_actor_by_actor ON proposal_actor (actor_id);

-- In these words their speakers answered, supported, opposed or cited another actor.
CREATE TABLE statement_link (
  id TEXT PRIMARY KEY,
  statement_id TEXT NOT NULL REFERENCES statement (id),
  kind TEXT NOT NULL CHECK (kind IN ('answers', 'supports', 'opposes', 'cites')),
  actor_id TEXT NOT NULL REFERENCES actor (id),
  target_statement_id TEXT REFERENCES statement (id),
  -- The reading rule that found it; null where a person did.
  rule TEXT
) STRICT;
CREATE INDEX statement_link_by_statement ON statement_link (statement_id);
CREATE INDEX statement_link_by_actor ON statement_link (actor_id);
CREATE INDEX statement_link_by_target ON statement_link (target_statement_id) WHERE target_statement_id IS NOT NULL;

-- Our own layer: whom to approach.
CREATE TABLE approach (
  id TEXT PRIMARY KEY,
  actor_id TEXT NOT NULL REFERENCES actor (id),
  issue_id TEXT REFERENCES issue (id),
  contact TEXT NOT NULL DEFAULT '',
  next_step TEXT NOT NULL DEFAULT '',
  by_date TEXT,
  done INTEGER NOT NULL DEFAULT 0 CHECK (done IN (0, 1)),
  note TEXT NOT NULL DEFAULT '',
  mark TEXT NOT NULL REFERENCES handling_level (id),
  created_at TEXT NOT NULL
) STRICT;
CREATE INDEX approach_by_actor ON approach (actor_id);
CREATE INDEX approach_by_issue ON approach (issue_id);
