# VIOLATION concept-link A link to a concept leads to one concept.
PREFIX min: <https://w3id.org/minutegraph/def#>
PREFIX prov: <http://www.w3.org/ns/prov#>
INSERT DATA {
  <https://example.org/concept-link> a min:ConceptLink ;
    min:inItem <https://example.org/item> ;
    min:rank 1 ;
    min:relevance 0.5 ;
    prov:wasDerivedFrom <https://example.org/words> .
}
