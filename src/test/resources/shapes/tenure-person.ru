# VIOLATION tenure A tenure is of one person.
PREFIX min: <https://w3id.org/minutegraph/def#>
PREFIX org: <http://www.w3.org/ns/org#>
PREFIX prov: <http://www.w3.org/ns/prov#>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
INSERT DATA {
  <https://example.org/tenure> a min:Tenure ; min:post <https://example.org/post> ;
    min:observedFrom "2020-01-02"^^xsd:date ;
    min:observedUntil "2021-01-02"^^xsd:date ;
    prov:wasDerivedFrom <https://example.org/statement> .
}
