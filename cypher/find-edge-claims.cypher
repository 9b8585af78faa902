// The claims that derived edges stand for, newest first, in the order of the text within a document. Of what is
// printed again the first printing alone.
// @param edges: Map[]  edge, what it goes by; near and far: ids of its ends, and the role of each in its claims, nearRole and
//   farRole; kind of its claims; title of a post, relation of a stated relation, else null
// @param afterDay: String  go on after the claim of this day (of onLatest, '' where it has none)
// @param afterDocument: String  in this document
// @param afterStart: Integer  which begins there
// @param afterId: String  and has this id
// @param limit: Integer  at most this many for each
// @returns edge: String, claim: Map
UNWIND $edges AS edge
MATCH (a:Entity {id: edge.near})
MATCH (b:Entity {id: edge.far})
CALL (a, b, edge) {
  MATCH (a)<-[:REFERS_TO]-(:Mention)<-[own:SPEAKER|ABOUT|SUBJECT|OBJECT]-(c:Claim)
  MATCH (c)-[opposite:SPEAKER|ABOUT|SUBJECT|OBJECT]->(:Mention)-[:REFERS_TO]->(b)
  WHERE type(own) = edge.nearRole AND type(opposite) = edge.farRole
    AND c.kind = edge.kind AND c.retractedAt IS NULL
    AND (edge.title IS NULL OR c.title = edge.title)
    AND (edge.relation IS NULL OR c.relation = edge.relation)
    AND COUNT {
      MATCH (c)-[:REPRINT_OF]->(h:Claim)
      MATCH (h)-[x:SPEAKER|ABOUT]->(:Mention)-[:REFERS_TO]->(a)
      MATCH (h)-[y:SPEAKER|ABOUT]->(:Mention)-[:REFERS_TO]->(b)
      WHERE type(x) = edge.nearRole AND type(y) = edge.farRole
    } = 0
  WITH DISTINCT c, coalesce(c.onLatest, '') AS day
  WHERE day < $afterDay
    OR (day = $afterDay AND (c.document > $afterDocument
      OR (c.document = $afterDocument AND (c.start > $afterStart
        OR (c.start = $afterStart AND c.id > $afterId)))))
  RETURN c, day
  ORDER BY day DESC, c.document, c.start, c.id
  LIMIT $limit
}
RETURN edge.edge AS edge, c {.*} AS claim
ORDER BY edge, day DESC, c.document, c.start, c.id
