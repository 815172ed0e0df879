# VIOLATION link A link has the words on which it rests.
PREFIX min: <https://w3id.org/minutegraph/def#>
PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
INSERT DATA {
  <https://example.org/link> a min:Link ;
    min:linkFrom <https://example.org/item> ;
    min:linkTo <https://example.org/later> ;
    min:kind <https://w3id.org/minutegraph/cv/link/answer> ;
    min:reason "the same words" ;
    nif:confidence 0.8 .
}
