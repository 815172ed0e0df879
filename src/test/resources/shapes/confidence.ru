# VIOLATION confidence-0.9 A confidence lies between 0 and 1.
PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>

DELETE { ?a nif:confidence ?c } INSERT { ?a nif:confidence 1.5 } WHERE { ?a nif:confidence ?c FILTER (?c = 0.9) }
