-- One row for each measure of each return, in BigQuery. DuckDB names the column of UNNEST otherwise:
-- measures-duckdb.sql. The queries that use the view are the same for both.
CREATE OR REPLACE VIEW region.measures AS
SELECT r.compactKey, r.compact, r.year, r.yearKey, r.asAt, r.rules, m.*
FROM region.returns AS r
CROSS JOIN UNNEST(r.measures) AS m
