// How many entries the audit log has.
// @returns total: Integer
MATCH (a:AuditEntry)
RETURN count(a) AS total
