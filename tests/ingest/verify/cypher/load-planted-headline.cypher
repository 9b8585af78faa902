// Puts another headline over articles.
// @returns nothing
MATCH (a:Article)
SET a.headline = '另有标题'
