# VIOLATION item-1.f1 Nothing falls due before the meeting that asks for it.
PREFIX min: <https://w3id.org/minutegraph/def#>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>

DELETE { ?f min:dueDate ?d } INSERT { ?f min:dueDate "2019-05-01"^^xsd:date } WHERE { ?f min:dueDate ?d }
