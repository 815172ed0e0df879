# VIOLATION concept-link A link to a concept has the words that say so.
PREFIX min: <https://w3id.org/minutegraph/def#>
INSERT DATA {
  <https://example.org/concept-link> a min:ConceptLink ;
    min:inItem <https://example.org/item> ;
    min:concept <https://example.org/concept> ;
    min:rank 1 ;
    min:relevance 0.5 .
}
