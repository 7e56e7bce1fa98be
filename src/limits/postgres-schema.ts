import * as z from "zod";
import { parseOptions } from "../options.js";

/** The name of the table, which the names of the functions begin with. */
export const tableName = z
  .string({ error: "must be a string" })
  .regex(/^[a-z_][a-z0-9_]{0,39}$/, "must be up to 40 lower-case letters, digits and underscores")
  .default("claude_guard");

const schema = z.strictObject({ table: tableName });

/**
 * The SQL that `postgresStore` needs, for a migration: one table with an index, and four functions. It may be run
 * again, also over that of an earlier version. Needs PostgreSQL 11 or later, and no extension.
 *
 * What the functions do is what `account.ts` does. All amounts are whole numbers. A subject is locked by an advisory
 * lock until its transaction ends. Rows that no longer count are deleted a few at a time by later reservations.
 *
 * @throws TypeError when an option is bad.
 * @example
 * ```ts
 * await pool.query(postgresSchema());
 * ```
 */
export function postgresSchema(options?: { readonly table?: string }): string {
  const { table } = parseOptions("postgresSchema", schema, options);
  return SQL.replaceAll("claude_guard", table);
}

const SQL = `
CREATE TABLE IF NOT EXISTS claude_guard (
  subject text NOT NULL,
  quota text NOT NULL,
  window_ms bigint NOT NULL,
  bucket bigint NOT NULL,
  used bigint NOT NULL,
  release_ms bigint NOT NULL,
  PRIMARY KEY (subject, quota, window_ms, bucket)
);
CREATE INDEX IF NOT EXISTS claude_guard_release ON claude_guard (release_ms);

CREATE OR REPLACE FUNCTION claude_guard_now() RETURNS bigint LANGUAGE sql VOLATILE AS $$
  SELECT floor(extract(epoch FROM clock_timestamp()) * 1000)::bigint
$$;

-- Locks the subject; the latest moment that is certain: now, or the start of a bucket charged before a step back.
CREATE OR REPLACE FUNCTION claude_guard_open(_subject text, OUT _now bigint, OUT _at bigint) LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended('claude_guard:' || _subject, 0));
  _now := claude_guard_now();
  SELECT greatest(_now, max((bucket * window_ms + 15) / 16)) INTO _at FROM claude_guard WHERE subject = _subject;
END $$;

-- Takes [[quota, window, limit, cost], …]; returns [at, wait, left, reset, …].
CREATE OR REPLACE FUNCTION claude_guard_reserve(_subject text, _charges jsonb) RETURNS jsonb LANGUAGE plpgsql AS $$
DECLARE
  _now bigint;
  _at bigint;
  _wait bigint;
  _states jsonb;
BEGIN
  SELECT * INTO _now, _at FROM claude_guard_open(_subject);
  WITH asked AS (
    SELECT place, c->>0 AS quota, (c->>1)::bigint AS window_ms, (c->>2)::bigint AS most, (c->>3)::bigint AS cost
    FROM jsonb_array_elements(_charges) WITH ORDINALITY AS e (c, place)
  ), held AS (
    SELECT place, used, release_ms, sum(used) OVER (PARTITION BY place ORDER BY bucket DESC) AS with_newer
    FROM asked JOIN claude_guard USING (quota, window_ms)
    WHERE subject = _subject AND release_ms > _at
  ), state AS (
    SELECT place, most, cost, coalesce(max(with_newer), 0) AS total, min(release_ms) AS oldest,
      min(release_ms) FILTER (WHERE with_newer - used + cost <= most) AS enough,
      ((_at * 16 / window_ms + 17) * window_ms + 15) / 16 AS newest
    FROM asked LEFT JOIN held USING (place)
    GROUP BY place, window_ms, most, cost
  ), decision AS (
    SELECT CASE WHEN bool_or(cost > most) THEN -1
      ELSE coalesce(max(enough - _now) FILTER (WHERE total + cost > most), 0) END AS wait
    FROM state
  )
  SELECT min(wait), jsonb_agg(jsonb_build_array(
    most - total - CASE WHEN wait = 0 THEN cost ELSE 0 END,
    coalesce(oldest, CASE WHEN wait = 0 AND cost > 0 THEN newest END, _now) - _now
  ) ORDER BY place) INTO _wait, _states FROM state, decision;
  IF _wait = 0 THEN
    DELETE FROM claude_guard WHERE (subject, quota, window_ms, bucket) IN (
      SELECT subject, quota, window_ms, bucket FROM claude_guard
      WHERE release_ms <= _now ORDER BY release_ms LIMIT 8 FOR UPDATE SKIP LOCKED
    );
    INSERT INTO claude_guard AS t
    SELECT _subject, c->>0, w, _at * 16 / w, (c->>3)::bigint, ((_at * 16 / w + 17) * w + 15) / 16
    FROM jsonb_array_elements(_charges) AS e (c), LATERAL (SELECT (c->>1)::bigint) AS x (w)
    WHERE (c->>3)::bigint > 0
    ON CONFLICT (subject, quota, window_ms, bucket) DO UPDATE SET used = t.used + excluded.used;
  END IF;
  RETURN jsonb_build_array(_at, coalesce(_wait, 0)) || (
    SELECT coalesce(jsonb_agg(n ORDER BY place, part), '[]')
    FROM jsonb_array_elements(_states) WITH ORDINALITY AS s (pair, place),
      jsonb_array_elements(pair) WITH ORDINALITY AS p (n, part)
  );
END $$;

-- Takes the reservation's at and [[quota, window, delta], …]. A refund that comes after its window is dropped.
CREATE OR REPLACE FUNCTION claude_guard_settle(_subject text, _charged bigint, _deltas jsonb) RETURNS void
LANGUAGE plpgsql AS $$
DECLARE
  _now bigint;
  _at bigint;
  _quota text;
  _window bigint;
  _delta bigint;
BEGIN
  SELECT * INTO _now, _at FROM claude_guard_open(_subject);
  DELETE FROM claude_guard WHERE subject = _subject AND release_ms <= _at;
  FOR _quota, _window, _delta IN
    SELECT c->>0, (c->>1)::bigint, (c->>2)::bigint FROM jsonb_array_elements(_deltas) AS e (c)
  LOOP
    UPDATE claude_guard SET used = used + _delta
    WHERE subject = _subject AND quota = _quota AND window_ms = _window AND bucket = _charged * 16 / _window;
    IF NOT FOUND AND _delta > 0 THEN
      INSERT INTO claude_guard AS t VALUES
        (_subject, _quota, _window, _at * 16 / _window, _delta, ((_at * 16 / _window + 17) * _window + 15) / 16)
      ON CONFLICT (subject, quota, window_ms, bucket) DO UPDATE SET used = t.used + _delta;
    END IF;
  END LOOP;
  DELETE FROM claude_guard WHERE subject = _subject AND used <= 0;
END $$;
`;
