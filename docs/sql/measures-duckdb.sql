-- One row for each measure of each return, in DuckDB; see measures-bigquery.sql.
CREATE OR REPLACE VIEW region.measures AS
SELECT r.compactKey, r.compact, r.year, r.yearKey, r.asAt, r.rules, UNNEST(m.m)
FROM region.returns AS r
CROSS JOIN UNNEST(r.measures) AS m(m)
