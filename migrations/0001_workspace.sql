-- A Démarche workspace: the nouns of a delegation’s work, the evidence, and the log of every change.
-- No foreign key deletes or clears rows by itself: a row that went behind the log could not be brought back.

CREATE TABLE workspace (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  our_actor_id TEXT REFERENCES actor (id),
  is_sample INTEGER NOT NULL DEFAULT 0,
  created_at TEXT NOT NULL
) STRICT;

CREATE TABLE handling_level (
  id TEXT PRIMARY KEY,
  rank INTEGER NOT NULL UNIQUE,
  label TEXT NOT NULL
) STRICT;

CREATE TABLE actor (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  short_name TEXT NOT NULL,
  kind TEXT NOT NULL,
  iso3 TEXT,
  un_group TEXT,
  region TEXT,
  subregion TEXT,
  notes TEXT NOT NULL DEFAULT '',
  is_reference INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE UNIQUE INDEX actor_by_name ON actor (name);

CREATE TABLE actor_alias (
  actor_id TEXT NOT NULL REFERENCES actor (id),
  text TEXT NOT NULL,
  kind TEXT NOT NULL,
  PRIMARY KEY (actor_id, text)
) STRICT, WITHOUT ROWID;

CREATE TABLE membership (
  id TEXT PRIMARY KEY,
  actor_id TEXT NOT NULL REFERENCES actor (id),
  grouping_id TEXT NOT NULL REFERENCES actor (id),
  from_date TEXT,
  to_date TEXT
) STRICT;
CREATE INDEX membership_by_actor ON membership (actor_id);
CREATE INDEX membership_by_grouping ON membership (grouping_id);

CREATE TABLE forum (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE session (
  id TEXT PRIMARY KEY,
  forum_id TEXT NOT NULL REFERENCES forum (id),
  name TEXT NOT NULL,
  UNIQUE (forum_id, name)
) STRICT;

CREATE TABLE meeting (
  id TEXT PRIMARY KEY,
  session_id TEXT REFERENCES session (id),
  name TEXT NOT NULL,
  date TEXT NOT NULL,
  end_date TEXT,
  start_time TEXT,
  end_time TEXT,
  place TEXT,
  agenda_item TEXT
) STRICT;
CREATE INDEX meeting_by_date ON meeting (date);

CREATE TABLE document (
  id TEXT PRIMARY KEY,
  meeting_id TEXT REFERENCES meeting (id),
  title TEXT NOT NULL,
  date TEXT,
  url TEXT,
  file_name TEXT,
  sha256 TEXT NOT NULL,
  characters INTEGER NOT NULL,
  mark TEXT NOT NULL REFERENCES handling_level (id),
  caveat TEXT,
  imported_at TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX document_by_hash ON document (sha256);
CREATE INDEX document_by_meeting ON document (meeting_id);

-- Apart from the row, so that listing documents never reads their text.
CREATE TABLE document_body (
  document_id TEXT PRIMARY KEY REFERENCES document (id),
  body TEXT NOT NULL
) STRICT;

CREATE TABLE topic (
  id TEXT PRIMARY KEY,
  parent_id TEXT REFERENCES topic (id),
  label TEXT NOT NULL,
  is_group INTEGER NOT NULL DEFAULT 0,
  keywords TEXT NOT NULL DEFAULT '[]',
  place INTEGER NOT NULL
) STRICT;
CREATE INDEX topic_by_parent ON topic (parent_id);

CREATE TABLE issue (
  id TEXT PRIMARY KEY,
  topic_id TEXT NOT NULL REFERENCES topic (id),
  label TEXT NOT NULL,
  -- What an actor at 100 supports, as it stands in a sentence; null where nobody has said.
  object TEXT,
  note TEXT NOT NULL DEFAULT '',
  cues TEXT NOT NULL DEFAULT '[]',
  place INTEGER NOT NULL
) STRICT;
CREATE INDEX issue_by_topic ON issue (topic_id);

CREATE TABLE issue_anchor (
  issue_id TEXT NOT NULL REFERENCES issue (id),
  value INTEGER NOT NULL CHECK (value BETWEEN 0 AND 100),
  label TEXT NOT NULL,
  PRIMARY KEY (issue_id, value)
) STRICT, WITHOUT ROWID;

-- n is the full-text index's row number; id is the key everywhere else.
CREATE TABLE statement (
  n INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  document_id TEXT REFERENCES document (id),
  meeting_id TEXT REFERENCES meeting (id),
  date TEXT,
  para INTEGER,
  sent INTEGER,
  start_offset INTEGER,
  end_offset INTEGER,
  status TEXT NOT NULL CHECK (status IN ('proposed', 'confirmed', 'rejected')),
  tier TEXT CHECK (tier IN ('strong', 'weak')),
  rule TEXT,
  mark TEXT NOT NULL REFERENCES handling_level (id),
  caveat TEXT,
  created_at TEXT NOT NULL,
  changed_at TEXT NOT NULL,
  CHECK ((start_offset IS NULL) = (end_offset IS NULL)),
  CHECK (start_offset IS NULL OR start_offset < end_offset)
) STRICT;
CREATE INDEX statement_by_date ON statement (date DESC, id DESC);
CREATE INDEX statement_by_document ON statement (document_id, para, sent);
CREATE INDEX statement_by_meeting ON statement (meeting_id);

CREATE TABLE statement_text (
  n INTEGER PRIMARY KEY REFERENCES statement (n),
  quote TEXT NOT NULL,
  note TEXT
) STRICT;

-- One row per actor of a statement: a joint statement has several, each with its own topics and stances.
CREATE TABLE statement_actor (
  statement_id TEXT NOT NULL REFERENCES statement (id),
  actor_id TEXT NOT NULL REFERENCES actor (id),
  on_behalf_of_id TEXT REFERENCES actor (id),
  place INTEGER NOT NULL,
  PRIMARY KEY (statement_id, actor_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX statement_actor_by_actor ON statement_actor (actor_id, statement_id);
CREATE INDEX statement_actor_by_grouping ON statement_actor (on_behalf_of_id) WHERE on_behalf_of_id IS NOT NULL;

CREATE TABLE statement_topic (
  statement_id TEXT NOT NULL,
  actor_id TEXT NOT NULL,
  topic_id TEXT NOT NULL REFERENCES topic (id),
  place INTEGER NOT NULL,
  PRIMARY KEY (statement_id, actor_id, topic_id),
  FOREIGN KEY (statement_id, actor_id) REFERENCES statement_actor (statement_id, actor_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX statement_topic_by_topic ON statement_topic (topic_id, statement_id);

CREATE TABLE stance (
  statement_id TEXT NOT NULL,
  actor_id TEXT NOT NULL,
  issue_id TEXT NOT NULL REFERENCES issue (id),
  value INTEGER CHECK (value BETWEEN 0 AND 100),
  condition TEXT,
  PRIMARY KEY (statement_id, actor_id, issue_id),
  FOREIGN KEY (statement_id, actor_id) REFERENCES statement_actor (statement_id, actor_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX stance_by_issue ON stance (issue_id, actor_id);

-- What a person judged; what follows from statements is derived, never stored.
CREATE TABLE position (
  id TEXT PRIMARY KEY,
  actor_id TEXT NOT NULL REFERENCES actor (id),
  issue_id TEXT NOT NULL REFERENCES issue (id),
  date TEXT NOT NULL,
  value INTEGER CHECK (value BETWEEN 0 AND 100),
  condition TEXT,
  rationale TEXT NOT NULL,
  salience INTEGER CHECK (salience BETWEEN 0 AND 100),
  confidence TEXT CHECK (confidence IN ('low', 'medium', 'high')),
  mark TEXT NOT NULL REFERENCES handling_level (id),
  created_at TEXT NOT NULL
) STRICT;
CREATE INDEX position_by_actor ON position (actor_id, issue_id, date);

CREATE TABLE position_evidence (
  position_id TEXT NOT NULL REFERENCES position (id),
  statement_id TEXT NOT NULL REFERENCES statement (id),
  PRIMARY KEY (position_id, statement_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX position_evidence_by_statement ON position_evidence (statement_id);

-- Our own layer, apart from everything that is theirs.
CREATE TABLE line (
  issue_id TEXT PRIMARY KEY REFERENCES issue (id),
  objective TEXT NOT NULL DEFAULT '',
  line_to_take TEXT NOT NULL DEFAULT '',
  if_raised TEXT NOT NULL DEFAULT '',
  press_line TEXT NOT NULL DEFAULT '',
  fall_back TEXT NOT NULL DEFAULT '',
  red_line TEXT NOT NULL DEFAULT '',
  landing_from INTEGER CHECK (landing_from BETWEEN 0 AND 100),
  landing_to INTEGER CHECK (landing_to BETWEEN 0 AND 100),
  mark TEXT NOT NULL REFERENCES handling_level (id)
) STRICT;

CREATE TABLE saved_view (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  filter TEXT NOT NULL
) STRICT;

CREATE TABLE brief (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL,
  subject TEXT NOT NULL,
  options TEXT NOT NULL,
  made_at TEXT NOT NULL,
  path TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  mark TEXT NOT NULL,
  -- The last command it was made from: what changed since is everything after it.
  command_seq INTEGER NOT NULL
) STRICT;

-- The change log. A command is what a person did; its changes are the row images it took and left.
CREATE TABLE command (
  seq INTEGER PRIMARY KEY,
  label TEXT NOT NULL,
  author TEXT NOT NULL,
  at TEXT NOT NULL,
  -- For an undo or redo: the command that it takes back or brings back.
  target INTEGER REFERENCES command (seq),
  state TEXT NOT NULL CHECK (state IN ('done', 'undone', 'replaced', 'undo', 'redo'))
) STRICT;
CREATE INDEX command_by_state ON command (state, seq);

CREATE TABLE change (
  command_seq INTEGER NOT NULL REFERENCES command (seq),
  step INTEGER NOT NULL,
  entity TEXT NOT NULL,
  key TEXT NOT NULL,
  before TEXT,
  after TEXT,
  PRIMARY KEY (command_seq, step)
) STRICT, WITHOUT ROWID;
CREATE INDEX change_by_entity ON change (entity, key);

-- Written explicitly, never by triggers: a trigger flushes the index at each row.
CREATE VIRTUAL TABLE statement_search USING fts5 (
  quote, note, content = 'statement_text', content_rowid = 'n',
  tokenize = 'porter unicode61 remove_diacritics 2', prefix = '2 3'
);
INSERT INTO statement_search (statement_search, rank) VALUES ('automerge', 0);
INSERT INTO statement_search (statement_search, rank) VALUES ('crisismerge', 64);
