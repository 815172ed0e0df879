# VIOLATION link A link has a confidence.
PREFIX min: <https://w3id.org/minutegraph/def#>
PREFIX prov: <http://www.w3.org/ns/prov#>
INSERT DATA {
  <https://example.org/link> a min:Link ;
    min:linkFrom <https://example.org/item> ;
    min:linkTo <https://example.org/later> ;
    min:kind <https://w3id.org/minutegraph/cv/link/answer> ;
    min:reason "the same words" ;
    prov:wasDerivedFrom <https://example.org/words> .
}
