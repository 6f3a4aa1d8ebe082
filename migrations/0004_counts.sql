-- How many statements of each status there are, in all and of each document, actor, topic and issue. Counted as rows
-- change, in whatever order a command writes them: lists that show such numbers would otherwise read every statement.
CREATE TABLE said (
  of TEXT NOT NULL CHECK (of IN ('workspace', 'document', 'actor', 'topic', 'issue')),
  id TEXT NOT NULL,
  status TEXT NOT NULL,
  n INTEGER NOT NULL,
  PRIMARY KEY (of, id, status)
) STRICT, WITHOUT ROWID;

-- Undone, it is as if nothing had been.
CREATE TRIGGER said_none AFTER UPDATE OF n ON said WHEN NEW.n = 0 BEGIN
  DELETE FROM said WHERE of = NEW.of AND id = NEW.id AND status = NEW.status;
END;

-- What each statement counts for; once, however many of its actors speak to a topic or an issue.
CREATE VIEW said_of AS
  SELECT id AS statement_id, 'workspace' AS of, '' AS id FROM statement
  UNION ALL SELECT id, 'document', document_id FROM statement WHERE document_id IS NOT NULL
  UNION ALL SELECT statement_id, 'actor', actor_id FROM statement_actor
  UNION ALL SELECT DISTINCT statement_id, 'topic', topic_id FROM statement_topic
  UNION ALL SELECT DISTINCT statement_id, 'issue', issue_id FROM stance;

INSERT INTO said (of, id, status, n)
  SELECT o.of, o.id, s.status, count(*) FROM said_of o JOIN statement s ON s.id = o.statement_id GROUP BY o.of, o.id, s.status;

CREATE TRIGGER said_statement_new AFTER INSERT ON statement BEGIN
  INSERT INTO said (of, id, status, n) SELECT of, id, NEW.status, 1 FROM said_of WHERE statement_id = NEW.id
    ON CONFLICT DO UPDATE SET n = n + 1;
END;

CREATE TRIGGER said_statement_changed AFTER UPDATE OF status, document_id ON statement
WHEN OLD.status <> NEW.status OR OLD.document_id IS NOT NEW.document_id BEGIN
  UPDATE said SET n = n - 1 WHERE status = OLD.status AND of <> 'document' AND (of, id) IN (SELECT of, id FROM said_of WHERE statement_id = OLD.id);
  UPDATE said SET n = n - 1 WHERE status = OLD.status AND of = 'document' AND id = OLD.document_id;
  INSERT INTO said (of, id, status, n) SELECT of, id, NEW.status, 1 FROM said_of WHERE statement_id = NEW.id
    ON CONFLICT DO UPDATE SET n = n + 1;
END;

-- Before, while the statement still says what it counts for.
CREATE TRIGGER said_statement_gone BEFORE DELETE ON statement BEGIN
  UPDATE said SET n = n - 1 WHERE status = OLD.status AND (of, id) IN (SELECT of, id FROM said_of WHERE statement_id = OLD.id);
END;

CREATE TRIGGER said_actor_new AFTER INSERT ON statement_actor BEGIN
  INSERT INTO said (of, id, status, n) SELECT 'actor', NEW.actor_id, status, 1 FROM statement WHERE id = NEW.statement_id
    ON CONFLICT DO UPDATE SET n = n + 1;
END;

CREATE TRIGGER said_actor_gone AFTER DELETE ON statement_actor BEGIN
  UPDATE said SET n = n - 1 WHERE of = 'actor' AND id = OLD.actor_id AND status = (SELECT status FROM statement WHERE id = OLD.statement_id);
END;

CREATE TRIGGER said_topic_new AFTER INSERT ON statement_topic
WHEN NOT EXISTS (SELECT 1 FROM statement_topic WHERE statement_id = NEW.statement_id AND topic_id = NEW.topic_id AND actor_id <> NEW.actor_id) BEGIN
  INSERT INTO said (of, id, status, n) SELECT 'topic', NEW.topic_id, status, 1 FROM statement WHERE id = NEW.statement_id
    ON CONFLICT DO UPDATE SET n = n + 1;
END;

CREATE TRIGGER said_topic_gone AFTER DELETE ON statement_topic
WHEN NOT EXISTS (SELECT 1 FROM statement_topic WHERE statement_id = OLD.statement_id AND topic_id = OLD.topic_id) BEGIN
  UPDATE said SET n = n - 1 WHERE of = 'topic' AND id = OLD.topic_id AND status = (SELECT status FROM statement WHERE id = OLD.statement_id);
END;

CREATE TRIGGER said_issue_new AFTER INSERT ON stance
WHEN NOT EXISTS (SELECT 1 FROM stance WHERE statement_id = NEW.statement_id AND issue_id = NEW.issue_id AND actor_id <> NEW.actor_id) BEGIN
  INSERT INTO said (of, id, status, n) SELECT 'issue', NEW.issue_id, status, 1 FROM statement WHERE id = NEW.statement_id
    ON CONFLICT DO UPDATE SET n = n + 1;
END;

CREATE TRIGGER said_issue_gone AFTER DELETE ON stance
WHEN NOT EXISTS (SELECT 1 FROM stance WHERE statement_id = OLD.statement_id AND issue_id = OLD.issue_id) BEGIN
  UPDATE said SET n = n - 1 WHERE of = 'issue' AND id = OLD.issue_id AND status = (SELECT status FROM statement WHERE id = OLD.statement_id);
END;
