-- Names that a person said never speak: reading passes them over in this workspace.
CREATE TABLE rejected_name (
  text TEXT PRIMARY KEY NOT NULL,
  created_at TEXT NOT NULL
) STRICT;
