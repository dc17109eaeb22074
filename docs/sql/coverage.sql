-- Who has returned: each return as current, late, superseded or refused (of another year than most).
-- The same in BigQuery and DuckDB. Rows that are no returns are refused before they are loaded.
CREATE OR REPLACE VIEW region.coverage AS
WITH newest AS (
  SELECT compactKey, yearKey
  FROM region.returns
  WHERE TRUE -- BigQuery asks for one beside QUALIFY.
  QUALIFY ROW_NUMBER() OVER (PARTITION BY compactKey ORDER BY asAt DESC) = 1
),
usual AS (
  SELECT yearKey
  FROM newest
  GROUP BY yearKey
  ORDER BY COUNT(*) DESC, yearKey DESC
  LIMIT 1
),
ranked AS (
  SELECT
    r.compactKey,
    r.compact,
    r.asAt,
    r.rules,
    r.yearKey,
    r.yearKey = usual.yearKey AS isOfYear,
    ROW_NUMBER() OVER (
      PARTITION BY r.compactKey, r.yearKey = usual.yearKey
      ORDER BY r.asAt DESC
    ) AS place,
    MAX(CASE WHEN r.yearKey = usual.yearKey THEN r.asAt END)
      OVER (PARTITION BY r.compactKey) AS newestOfCompact,
    MAX(CASE WHEN r.yearKey = usual.yearKey THEN r.asAt END) OVER () AS newestOfAll
  FROM region.returns AS r
  CROSS JOIN usual
)
SELECT
  compactKey,
  compact,
  asAt,
  rules,
  CASE
    WHEN isOfYear AND place > 1 THEN 'superseded'
    WHEN isOfYear AND asAt < CAST(newestOfAll - INTERVAL 92 DAY AS DATE) THEN 'late'
    WHEN isOfYear THEN 'current'
    WHEN asAt < newestOfCompact THEN 'superseded'
    ELSE 'refused'
  END AS state
FROM ranked
