-- One row for each measure of each return, in BigQuery. DuckDB names the column of UNNEST otherwise:
-- measures-duckdb.sql. The queries that use the view are the same for both.
CREATE OR REPLACE VIEW measures AS
SELECT r.compact, r.year, r.asAt, r.rules, m.*
FROM returns AS r
CROSS JOIN UNNEST(r.measures) AS m
