-- Who has returned: each return as current, late, superseded or refused (of another year than most).
-- The same in BigQuery and DuckDB. Rows that are no returns are refused by the load itself.
CREATE OR REPLACE VIEW coverage AS
WITH named AS (
  SELECT
    LOWER(TRIM(compact)) AS compactKey,
    compact,
    asAt,
    rules,
    -- "2009/10", "2009-2010" and "2009-10" are one year.
    CONCAT(SUBSTR(TRIM(year), 1, 4), '-', SUBSTR(TRIM(year), LENGTH(TRIM(year)) - 1, 2)) AS yearKey
  FROM returns
),
newest AS (
  SELECT compactKey, yearKey
  FROM named
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
    named.compactKey,
    named.compact,
    named.asAt,
    named.rules,
    named.yearKey,
    named.yearKey = usual.yearKey AS isOfYear,
    ROW_NUMBER() OVER (
      PARTITION BY named.compactKey, named.yearKey = usual.yearKey
      ORDER BY named.asAt DESC
    ) AS place,
    MAX(CASE WHEN named.yearKey = usual.yearKey THEN named.asAt END)
      OVER (PARTITION BY named.compactKey) AS newestOfCompact,
    MAX(CASE WHEN named.yearKey = usual.yearKey THEN named.asAt END) OVER () AS newestOfAll
  FROM named
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
