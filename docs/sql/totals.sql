-- Like measures of the newest return of each Compact, with a total where the figures add up.
-- The same in BigQuery and DuckDB. Names that people have confirmed, and Compacts with members in
-- common, stand in the region's workbook: what they change is not here. What is alike, and what adds up
-- with nothing, stands in the rows that are loaded (likeKey, standsAlone).
CREATE OR REPLACE VIEW region.totals AS
WITH used AS (
  SELECT m.*
  FROM region.measures AS m
  JOIN region.coverage AS c
    ON c.compactKey = m.compactKey AND c.asAt = m.asAt AND c.state IN ('current', 'late')
),
grouped AS (
  SELECT
    likeKey,
    MIN(likeName) AS name,
    COUNT(*) AS measures,
    COUNT(DISTINCT compactKey) AS compacts,
    STRING_AGG(compact, '; ' ORDER BY compactKey) AS who,
    SUM(actual) AS figure,
    SUM(members) AS membersCounted,
    COUNT(actual) AS figures,
    COUNT(members) AS denominators,
    MAX(CASE WHEN standsAlone = 'percentages' THEN 1 ELSE 0 END) AS hasPercentages,
    MAX(CASE WHEN standsAlone = 'averages and rates' THEN 1 ELSE 0 END) AS hasRates,
    MAX(CASE WHEN standsAlone = 'no count of things' THEN 1 ELSE 0 END) AS hasNoCount,
    MAX(CASE WHEN standsAlone <> '' THEN 1 ELSE 0 END) AS hasAlone,
    COUNT(DISTINCT direction) AS directions,
    COUNT(DISTINCT count) AS waysOfCounting,
    COUNT(DISTINCT CASE WHEN count = 'Total to date' THEN DATE '0001-01-01' ELSE COALESCE(starts, DATE '0001-01-01') END)
      AS daysOfStart,
    COUNT(DISTINCT rules) AS rulesInUse
  FROM used
  GROUP BY likeKey
)
SELECT
  likeKey,
  name,
  compacts,
  who,
  CASE WHEN whyNoTotal = '' THEN ROUND(figure, 6) END AS total,
  CASE WHEN whyNoTotal = '' AND denominators = measures THEN membersCounted END AS denominator,
  whyNoTotal
FROM (
  SELECT
    *,
    CASE
      WHEN hasPercentages = 1 THEN 'percentages'
      WHEN measures > compacts THEN 'counted twice by one Compact'
      WHEN directions > 1 THEN 'directions differ'
      WHEN waysOfCounting > 1 THEN 'ways of counting differ'
      WHEN daysOfStart > 1 THEN 'counted from other days'
      WHEN rulesInUse > 1 THEN 'rules differ'
      WHEN hasRates = 1 THEN 'averages and rates'
      WHEN hasNoCount = 1 THEN 'no count of things'
      WHEN hasAlone = 1 THEN 'parts of things'
      WHEN figures < measures THEN 'a figure is missing'
      ELSE ''
    END AS whyNoTotal
  FROM grouped
) AS judged
