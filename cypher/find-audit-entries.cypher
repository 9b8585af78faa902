// Who asked for which changes, newest first.
// @param afterAt: String  go on after the entry of this time
// @param afterId: String  with this id
// @param limit: Integer  at most this many
// @returns id: AuditEntryId, entry: Map
MATCH (a:AuditEntry)
WHERE a.at < $afterAt OR (a.at = $afterAt AND a.id > $afterId)
RETURN a.id AS id, a {.*} AS entry
ORDER BY a.at DESC, a.id
LIMIT $limit
