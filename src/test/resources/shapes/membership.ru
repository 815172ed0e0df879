# VIOLATION term A membership begins before it ends.
PREFIX org: <http://www.w3.org/ns/org#>
PREFIX schema: <https://schema.org/>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
PREFIX d: <https://w3id.org/minutegraph/id/document/brackwater/2019-05-07%20planning/>

INSERT DATA { d:membership a org:Membership ; org:memberDuring d:term . d:term schema:startDate "2020-01-01"^^xsd:date ; schema:endDate "2019-01-01"^^xsd:date }
