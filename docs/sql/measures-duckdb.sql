-- One row for each measure of each return, in DuckDB; see measures-bigquery.sql.
CREATE OR REPLACE VIEW measures AS
SELECT r.compact, r.year, r.asAt, r.rules, UNNEST(m.m)
FROM returns AS r
CROSS JOIN UNNEST(r.measures) AS m(m)
