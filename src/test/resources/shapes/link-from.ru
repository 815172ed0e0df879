# VIOLATION link A link begins at one place.
PREFIX min: <https://w3id.org/minutegraph/def#>
PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
PREFIX prov: <http://www.w3.org/ns/prov#>
INSERT DATA {
  <https://example.org/link> a min:Link ;
    min:linkTo <https://example.org/later> ;
    min:kind <https://w3id.org/minutegraph/cv/link/answer> ;
    min:reason "the same words" ;
    nif:confidence 0.8 ;
    prov:wasDerivedFrom <https://example.org/words> .
}
