-- Like measures of the newest return of each Compact, with a total where the figures add up.
-- The same in BigQuery and DuckDB. Names that people have confirmed, and Compacts with members in
-- common, stand in the region's workbook: what they change is not here.
CREATE OR REPLACE VIEW totals AS
WITH used AS (
  SELECT
    m.compact,
    m.rules,
    COALESCE(m.kind, '') AS kind,
    m.direction,
    m.count AS counted,
    LOWER(TRIM(m.unit)) AS unit,
    m.actual,
    m.members,
    m.target,
    m.status,
    -- A Ref is a Compact's own: actions are told by their sentence, and so are typed figures.
    CASE
      WHEN m.of <> '' AND NOT STARTS_WITH(LOWER(COALESCE(m.kind, '')), 'actions') THEN LOWER(TRIM(m.of))
      ELSE LOWER(TRIM(TRANSLATE(m.measure, '0123456789.,%£:', '')))
    END AS thing,
    STARTS_WITH(LOWER(COALESCE(m.kind, '')), 'typed') AS isTyped,
    STARTS_WITH(LOWER(COALESCE(m.kind, '')), 'share')
      OR LOWER(TRIM(m.unit)) IN ('%', 'per cent', 'percent') AS isInPerCent
  FROM measures AS m
  JOIN coverage AS c
    ON c.compactKey = LOWER(TRIM(m.compact)) AND c.asAt = m.asAt AND c.state IN ('current', 'late')
),
grouped AS (
  SELECT
    kind,
    thing,
    CASE WHEN isTyped OR kind = '' THEN unit ELSE '' END AS groupUnit,
    COUNT(*) AS measures,
    COUNT(DISTINCT compact) AS compacts,
    STRING_AGG(compact, '; ' ORDER BY compact) AS who,
    SUM(actual) AS figure,
    SUM(members) AS membersCounted,
    COUNT(actual) AS figures,
    COUNT(members) AS denominators,
    MAX(CASE WHEN isInPerCent THEN 1 ELSE 0 END) AS hasPerCent,
    COUNT(DISTINCT direction) AS directions,
    COUNT(DISTINCT counted) AS waysOfCounting,
    COUNT(DISTINCT rules) AS rulesInUse
  FROM used
  GROUP BY kind, thing, groupUnit
)
SELECT
  kind,
  thing,
  groupUnit AS unit,
  compacts,
  who,
  CASE WHEN whyNoTotal = '' THEN ROUND(figure, 6) END AS total,
  CASE WHEN whyNoTotal = '' AND denominators = measures THEN membersCounted END AS denominator,
  whyNoTotal
FROM (
  SELECT
    *,
    CASE
      WHEN hasPerCent = 1 THEN 'percentages'
      WHEN measures > compacts THEN 'counted twice by one Compact'
      WHEN directions > 1 THEN 'directions differ'
      WHEN waysOfCounting > 1 THEN 'ways of counting differ'
      WHEN rulesInUse > 1 THEN 'rules differ'
      WHEN figures < measures THEN 'a figure is missing'
      ELSE ''
    END AS whyNoTotal
  FROM grouped
) AS judged
