# VIOLATION 2019-05-07 A meeting has one date.
PREFIX schema: <https://schema.org/>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>

INSERT DATA { <https://w3id.org/minutegraph/id/meeting/brackwater/harbour-committee/2019-05-07> schema:startDate "2019-05-01"^^xsd:date }
